using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Smooch;

/// <summary>Reads the strings of a document. Half a surrogate pair and bytes that are not UTF-8 become U+FFFD.</summary>
internal static class JsonText
{
    public static string Read(ref Utf8JsonReader reader, out bool replaced)
    {
        replaced = false;
        return !reader.ValueIsEscaped && !reader.HasValueSequence ? Decode(reader.ValueSpan) : Unescape(ref reader, out replaced);
    }

    public static string Decode(ReadOnlySpan<byte> utf8) =>
#if NET
        Encoding.UTF8.GetString(utf8);
#else
        utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8.ToArray());
#endif

    /// <summary>Returns whether bytes are equal to a string; only ASCII can be equal.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> utf8, string text)
    {
#if NET
        return Ascii.Equals(utf8, text);
#else
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != text[i] || utf8[i] > 127)
                return false;
        }

        return true;
#endif
    }

    /// <summary>Reads a string or a name with escapes.</summary>
    public static string Unescape(ref Utf8JsonReader reader, out bool replaced)
    {
        var escaped = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var text = new StringBuilder(escaped.Length);
        var halves = false;
        while (!escaped.IsEmpty)
        {
            var plain = escaped.IndexOf((byte)'\\');
            if (plain < 0)
                plain = escaped.Length;
            if (plain > 0)
                text.Append(Decode(escaped.Slice(0, plain)));
            escaped = escaped.Slice(plain);
            if (escaped.IsEmpty)
                break;
            if (escaped[1] != 'u')
            {
                text.Append(escaped[1] switch
                {
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    var other => (char)other,
                });
                escaped = escaped.Slice(2);
                continue;
            }

            var unit = Unit(escaped);
            escaped = escaped.Slice(6);
            if (char.IsHighSurrogate(unit) && escaped.Length >= 6 && escaped[0] == '\\' && escaped[1] == 'u'
                && char.IsLowSurrogate(Unit(escaped)))
            {
                text.Append(unit).Append(Unit(escaped));
                escaped = escaped.Slice(6);
            }
            else
            {
                halves |= char.IsSurrogate(unit);
                text.Append(char.IsSurrogate(unit) ? '\uFFFD' : unit);
            }
        }

        replaced = halves;
        return text.ToString();
    }

    /// <summary>Returns the name at the reader without escapes, for a comparison.</summary>
    public static byte[] UnescapedName(ref Utf8JsonReader reader) => Encoding.UTF8.GetBytes(Unescape(ref reader, out _));

    /// <summary>Returns whether the reader is at this name. The reader's own comparison throws for half a surrogate pair.</summary>
    public static bool IsName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => !reader.ValueIsEscaped && !reader.HasValueSequence
        ? reader.ValueSpan.SequenceEqual(name)
        : name.SequenceEqual(UnescapedName(ref reader));

    private static char Unit(ReadOnlySpan<byte> escape)
    {
        var unit = 0;
        for (var i = 2; i < 6; i++)
        {
            int digit = escape[i];
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)unit;
    }
}
