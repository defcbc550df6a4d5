namespace Smooch.Sunshine;

/// <summary>The cursors of a page.</summary>
[JsonModel]
internal sealed partial record PageMeta : SmoochModel
{
    /// <summary>Gets a value indicating whether there are more records in the direction of travel (<c>hasMore</c>).</summary>
    public partial bool? HasMore { get; init; }

    /// <summary>Gets the cursor of the page after (<c>afterCursor</c>).</summary>
    public partial string? AfterCursor { get; init; }

    /// <summary>Gets the cursor of the page before (<c>beforeCursor</c>).</summary>
    public partial string? BeforeCursor { get; init; }
}
