namespace Smooch;

/// <summary>
/// Several values of one query parameter, for <c>[Query, Encoded] string?</c>. Each value is escaped, the commas between them are not.
/// </summary>
internal static class CommaList
{
    /// <summary>Joins the values.</summary>
    /// <returns>The list; null when there is no value, so that the parameter is left out.</returns>
    /// <exception cref="ArgumentException">A value is not valid Unicode or too long.</exception>
    public static string? Of<T>(IEnumerable<T>? values, string parameter)
    {
        List<string> texts = [];
        foreach (var value in values ?? [])
        {
            if (value?.ToString() is { } text)
                texts.Add(Uri.EscapeDataString(Argument.UrlText(text, parameter)));
        }

        return texts.Count == 0 ? null : string.Join(",", texts);
    }
}
