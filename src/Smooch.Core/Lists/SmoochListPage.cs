namespace Smooch;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Items">The items, in the order of the service.</param>
/// <param name="ContinuationToken">
/// The token of the next page, for <see cref="SmoochList{T}.AsPages"/>; null after the last page. It is valid for the same list only.
/// </param>
public sealed record SmoochListPage<T>(IReadOnlyList<T> Items, string? ContinuationToken)
{
    /// <summary>Returns the type and the number of items, never their content.</summary>
    /// <returns>The type and the number of items.</returns>
    public override string ToString() => $"{nameof(SmoochListPage<T>)} of {Items.Count}";
}
