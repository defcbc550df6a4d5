namespace Smooch.Sunshine;

/// <summary>Splits texts that are too long for one message.</summary>
public static class MessageText
{
    /// <summary>The largest number of characters of a message's text.</summary>
    public const int MaxLength = 4096;

    /// <summary>
    /// Splits a text into parts of a limited length, at the last whitespace of each part where there is one, and never inside a surrogate
    /// pair. Whitespace at the split is removed, everything else is kept.
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (var part in MessageText.Split(report))
    ///     await conversation.SendAsync(part);
    /// </code>
    /// </example>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The largest number of characters of a part; <see cref="MaxLength"/> by default, at least 2.</param>
    /// <returns>The parts in their order; none for a text that is empty or whitespace.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 2.</exception>
    public static IReadOnlyList<string> Split(string text, int maxLength = MaxLength)
    {
        Argument.NotNull(text);
        if (maxLength < 2)
            throw new ArgumentOutOfRangeException(nameof(maxLength), "maxLength must be at least 2: a character may take two.");
        var parts = new List<string>();
        var start = SkipSpace(text, 0);
        while (text.Length - start > maxLength)
        {
            var end = EndOfPart(text, start, maxLength);
            parts.Add(text.Substring(start, end - start).TrimEnd());
            start = SkipSpace(text, end);
        }

        var last = text.Substring(start).TrimEnd();
        if (last.Length > 0)
            parts.Add(last);
        return parts;
    }

    private static int EndOfPart(string text, int start, int maxLength)
    {
        var limit = start + maxLength;
        for (var at = limit; at > start; at--)
        {
            if (char.IsWhiteSpace(text[at]))
                return at;
        }

        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
