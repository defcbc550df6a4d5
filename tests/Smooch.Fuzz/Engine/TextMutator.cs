namespace Smooch.Fuzz;

/// <summary>Makes other texts of a text, with a liking for what separates, escapes or breaks.</summary>
internal sealed class TextMutator(Random random, Func<string> other)
{
    private static readonly string[] Fragments =
    [
        "", " ", ".", "..", "/", "\\", "//", "?", "#", "%", "%2e", "%2F", "%00", "&", "=", ":", ";", ",", "@", "+", "-", "_", "~", "'",
        "\"", "<", "{", "}", "[", "]", "|", "^", "`",
        "\0", "\t", "\r", "\n", "\r\n", "\u007f", "\u0085", "\u00a0", "\u200b", "\u2028", "\u202e", "\ufeff", "\uffff", "\ufffd",
        "é", "e\u0301", "ß", "İ", "ﬀ", "🙂", "\ud83d", "\udc00", "\udc00\ud83d",
        "0", "1", "-1", "9", "00", "0.1", "1e9", "1e-9", "E400", "1e99999999999", "2147483648", "9223372036854775807", "253402300799999",
        "79228162514264337593543950336",
        "new", "old", "open", "closed", "null", "true", "NaN", "Infinity", "Bearer ", "http://", "https://",
        "Fri, 31 Dec 9999 23:59:59 GMT", "2015-10-06T03:38:02.346Z",
    ];

    public string Mutate(string text)
    {
        var changes = 1 + random.Next(random.Next(4) == 0 ? 8 : 3);
        for (var i = 0; i < changes; i++)
            text = Once(text);
        return text;
    }

    private string Once(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(random.Next(2) == 0 ? 3 : 24), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
                return text[..at];
            case 1:
                return text[at..];
            case 2:
                return text.Remove(at, length);
            case 3:
                return text.Insert(at, text.Substring(at, length));
            case 4:
                var foreign = other();
                return text[..at] + foreign[^Math.Min(random.Next(20), foreign.Length)..];
            case 5:
                return text.Remove(at, length).Insert(at, ((char)random.Next(random.Next(4) == 0 ? 65536 : 128)).ToString());
            case 6 when random.Next(40) == 0:
                return text.Insert(at, new string(text.Length > 0 ? text[at % text.Length] : 'a', 1 << random.Next(4, 17)));
            case 7 when random.Next(20) == 0:
                return other();
            default:
                return text.Remove(at, random.Next(2) == 0 ? 0 : length).Insert(at, Fragments[random.Next(Fragments.Length)]);
        }
    }
}
