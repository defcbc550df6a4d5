namespace Smooch.MessageBird;

/// <summary>The envelope of every list.</summary>
[JsonModel]
internal abstract partial record OffsetPage : SmoochModel
{
    /// <summary>Gets the offset of the page (<c>offset</c>).</summary>
    public partial int? Offset { get; init; }

    /// <summary>Gets the page size that the service used (<c>limit</c>).</summary>
    public partial int? Limit { get; init; }

    /// <summary>Gets the number of items in the page (<c>count</c>).</summary>
    public partial int? Count { get; init; }

    /// <summary>Gets the number of items in the list (<c>totalCount</c>).</summary>
    public partial int? TotalCount { get; init; }
}
