namespace Smooch;

/// <summary>The continuation tokens of an enumeration. One that occurs again means that the enumeration would never end.</summary>
/// <param name="operation">The name of the operation that fetches the pages.</param>
/// <param name="first">The token of the first request; null for the start of the list.</param>
internal sealed class TokenSequence(string operation, string? first)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal) { first ?? "" };

    /// <summary>Gets the token of the next request.</summary>
    /// <param name="token">The token of the page; null after the last page.</param>
    /// <returns>The token; null after the last page.</returns>
    /// <exception cref="SmoochHistoryException">The token occurred before.</exception>
    public string? Next(string? token) => token is null || known.Add(token)
        ? token
        : throw new SmoochHistoryException(
            operation,
            "The service returned the same continuation token twice, so the enumeration would not reach the end of the list. "
                + "Enumerate again; items that are still missing are beyond this token.");
}
