namespace Smooch.MessageBird;

/// <summary>Several values in one query parameter.</summary>
internal static class Texts
{
    /// <summary>
    /// Joins the values with commas, which are escaped with the rest; null without a value, so that the parameter is left out.
    /// </summary>
    /// <exception cref="ArgumentException">A value is empty, contains a comma, or is no valid text.</exception>
    public static string? Joined<T>(IEnumerable<T>? values, string parameter)
    {
        List<string> texts = [];
        foreach (var value in values ?? [])
        {
            var text = value?.ToString() ?? "";
            if (text.Length == 0 || text.Contains(','))
                throw new ArgumentException($"{parameter} contains a value that is empty or has a comma.", parameter);
            texts.Add(text);
        }

        return texts.Count == 0 ? null : Argument.UrlText(string.Join(",", texts), parameter);
    }
}
