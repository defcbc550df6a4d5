using System.Text;

namespace Smooch;

/// <summary>
/// The encodings that bodies come in. JSON is UTF-8, but proxies and old servers send others, with or without a byte order mark.
/// </summary>
internal static class ErrorText
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body as UTF-8 without a byte order mark, which no reader of JSON accepts.</summary>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(Utf8Mark))
            return body.Slice(Utf8Mark.Length);
        if (EncodingOf(body) is not { } encoding)
            return body;
        var text = encoding.GetString(body.ToArray());
        return Encoding.UTF8.GetBytes(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
    }

    /// <summary>
    /// The encoding of a body that is not UTF-8: by its mark, or by the zeros in its first characters, which are ASCII in JSON and
    /// HTML.
    /// </summary>
    private static Encoding? EncodingOf(ReadOnlySpan<byte> body)
    {
        if (body.Length < 2 || (body.Length >= 4 && body[0] == 0 && body[1] == 0 && body[2] == 0xFE && body[3] == 0xFF))
            return body.Length < 2 ? null : new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        if (body.Length >= 4 && body[2] == 0 && body[3] == 0 && ((body[0] == 0xFF && body[1] == 0xFE) || (body[0] != 0 && body[1] == 0)))
            return Encoding.UTF32;
        return (body[0], body[1]) switch
        {
            (0xFF, 0xFE) => Encoding.Unicode,
            (0xFE, 0xFF) => Encoding.BigEndianUnicode,
            (not 0, 0) => Encoding.Unicode,
            (0, not 0) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
