namespace Smooch.Sunshine;

/// <summary>The base of pages.</summary>
[JsonModel]
internal abstract partial record CursorPageResponse : SmoochModel
{
    /// <summary>Gets the cursors (<c>meta</c>).</summary>
    public partial PageMeta? Meta { get; init; }

    /// <summary>Gets the addresses of the pages before and after (<c>links</c>).</summary>
    public partial PageLinks? Links { get; init; }
}
