namespace Smooch.Client.Generators;

/// <summary>Splits a route into literal text and placeholders.</summary>
internal static class RouteTemplate
{
    /// <summary>Reads a route.</summary>
    /// <param name="route">The route, such as <c>/appusers/{userId}/messages</c>.</param>
    /// <param name="pieces">The pieces in order; a placeholder without its braces.</param>
    /// <returns>What is wrong with the route; null when nothing is.</returns>
    public static string? Parse(string route, out List<(string Text, bool IsPlaceholder)> pieces)
    {
        pieces = [];
        if (!route.StartsWith("/", StringComparison.Ordinal))
            return "it must start with '/'";
        if (route.Substring(1).Split('/').Any(static segment => segment is "" or "." or ".."))
            return "it has a segment that is empty, '.' or '..'";

        for (var position = 0; position < route.Length;)
        {
            var isPlaceholder = route[position] == '{';
            if (isPlaceholder)
                position++;
            var end = route.IndexOfAny(['{', '}'], position);
            if (isPlaceholder ? end < 0 || route[end] == '{' : end >= 0 && route[end] == '}')
                return "its braces do not match";

            var text = route.Substring(position, (end < 0 ? route.Length : end) - position);
            if (isPlaceholder && !IsName(text))
                return $"'{{{text}}}' is not a plain placeholder (no constraint, catch-all or property)";
            if (!isPlaceholder && !text.All(static c => c == '/' || IsUnreserved(c)))
                return $"'{text}' holds characters that a path cannot hold as they are; a query is declared as parameters";

            pieces.Add((text, isPlaceholder));
            position = isPlaceholder ? end + 1 : position + text.Length;
        }

        return null;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(static c => c is '_' or '-' || IsLetterOrDigit(c));

    private static bool IsUnreserved(char c) => c is '-' or '.' or '_' or '~' || IsLetterOrDigit(c);

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
