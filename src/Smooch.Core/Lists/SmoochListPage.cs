namespace Smooch;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Items">The items, in the order of the service.</param>
/// <param name="ContinuationToken">Where the next page begins, for <see cref="SmoochList{T}.AsPages"/>; null after the last page. Its text means something to the same list only.</param>
public sealed record SmoochListPage<T>(IReadOnlyList<T> Items, string? ContinuationToken)
{
    /// <summary>The type and how many items: what they say belongs into no log.</summary>
    public override string ToString() => $"{nameof(SmoochListPage<T>)} of {Items.Count}";
}
