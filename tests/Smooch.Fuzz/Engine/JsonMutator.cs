using System.Text;

namespace Smooch.Fuzz;

/// <summary>Makes other documents of a document: of the same grammar most of the time, so that they come past the first brace.</summary>
internal sealed class JsonMutator(Random random, Func<byte[]> other)
{
    private static readonly byte[][] Values = [.. new[]
    {
        "null", "true", "false", "[]", "{}", "\"\"", "\"x\"", "[null]", "[{}]", "[[]]", "{\"type\":\"text\"}", "{\"_id\":\"x\"}",
        "{\"_id\":null}", "{\"a\":[1,{\"b\":null}]}",
        "0", "-0", "-1", "1.5", "1e5", "1E400", "-1e400", "1e-400", "1e2147483648", "1e-99999999999999999999", "2147483648",
        "9223372036854775808", "0.1000000000000000055511151231257827",
        "79228162514264337593543950336", "123456789012345678901234567890123456789012345678901234567890", "1444348338.704",
        "1444348338.7044444", "\"1444348338.704\"", "253402300799.9999",
        "253402300800", "-62135596800", "-62135596800.001", "\"2015-10-06T03:38:02.346Z\"", "\"2015-10-06T03:38:02+14:00\"",
        "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999Z\"",
        "\"12:30\"", "\"10/06/2015\"", "\"\\u0032015-10-06T03:38:02.346\\u005a\"",
        "\"\\ud83d\"", "\"\\udc00\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\\u0041\"", "\"\\u0000\"", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"",
        "\"canary\"",
        "NaN", "Infinity", "01", ".5", "1.", "'x'", "[1,]", "{\"a\":1,}", "/*x*/1", "tru", "\"\n\"", "\"\\x\"", "\"\\u12\"",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Names = [.. new[]
    {
        "_id", "type", "trigger", "text", "received", "role", "messages", "metadata", "properties", "actions", "items", "appUser", "app",
        "client", "clients", "source", "coordinates", "lat",
        "mediaUrl", "mediaSize", "quotedMessage", "content", "conversation", "timestamp", "signedUpAt", "lastSeen", "error", "errors",
        "code", "description", "next", "raw", "info", "secret",
        "discarded", "surviving", "matchResult", "postbacks", "action", "message", "default", "amount", "Type", "", "\\u0074ype", "\\ud83d",
        "a.b", "$type", "$id", "$ref", "__proto__", "canary",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly int[] Depths = [1, 2, 5, 30, 61, 62, 63, 64, 65, 66, 200, 5000];

    private readonly ByteMutator damage = new(random, other);

    public byte[] Mutate(byte[] json)
    {
        var changes = 1 + random.Next(random.Next(4) == 0 ? 6 : 2);
        var damages = random.Next(3) > 0 ? 0 : 1 + random.Next(3);
        for (var i = 0; i < changes; i++)
            json = Change(json);
        for (var i = 0; i < damages; i++)
            json = damage.Mutate(json);
        return json;
    }

    private static byte[] Replaced(byte[] json, int start, int end, params ReadOnlySpan<byte> with) =>
        [.. json.AsSpan(0, start), .. with, .. json.AsSpan(end)];

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private byte[] Change(byte[] json)
    {
        var parts = JsonParts.Of(json);
        if (parts.Count == 0)
            return damage.Mutate(json);
        var part = Any(parts);
        switch (random.Next(14))
        {
            case 0 or 1 or 2:
                return Replaced(json, part.Start, part.End, Any(Values));
            case 3 or 4:
                return Replaced(json, part.Start, part.End, Foreign());
            case 5:
                return Without(json, part);
            case 6:
                // The same again: an item twice, or a name twice in one object, perhaps with another value.
                var again = json[part.From..part.Start].Concat(random.Next(2) == 0 ? json[part.Start..part.End] : Any(Values))
                    .Append((byte)',')
                    .ToArray();
                return part.Start == parts[0].Start
                    ? Replaced(json, part.Start, part.Start, again)
                    : Replaced(json, part.From, part.From, again);
            case 7 or 8 when parts.Exists(IsObject):
                var owner = Any(parts.FindAll(IsObject));
                var empty = json.AsSpan(owner.Start + 1, owner.End - owner.Start - 2).Trim(" \r\n\t"u8).IsEmpty;
                byte[] member = [(byte)'"', .. Any(Names), (byte)'"', (byte)':', .. random.Next(2) == 0 ? Any(Values) : Foreign()];
                return Replaced(json, owner.Start + 1, owner.Start + 1, empty ? member : [.. member, (byte)',']);
            case 9 when part.NameStart >= 0:
                var colon = part.NameStart + json.AsSpan(part.NameStart, part.Start - part.NameStart).LastIndexOf((byte)':');
                return Replaced(json, part.NameStart, colon, [(byte)'"', .. Any(Names), (byte)'"']);
            case 10:
                return Nested(json, part, Any(Depths));
            case 11 when random.Next(10) == 0:
                return Replaced(json, part.Start, part.End, Huge());
            case 12:
                return Escaped(json, part);
            default:
                var sibling = Any(parts);
                return sibling.Start >= part.End
                    ? [
                        .. json[..part.Start],
                        .. json[sibling.Start..sibling.End],
                        .. json[part.End..sibling.Start],
                        .. json[part.Start..part.End],
                        .. json[sibling.End..],
                    ]
                    : Replaced(json, part.Start, part.End, Any(Values));
        }
    }

    private static bool IsObject(JsonPart part) => part.Kind == System.Text.Json.JsonTokenType.StartObject;

    /// <summary>A value of another document.</summary>
    private byte[] Foreign()
    {
        var document = other();
        var parts = JsonParts.Of(document);
        if (parts.Count == 0)
            return Any(Values);
        var part = Any(parts);
        return document[part.Start..part.End];
    }

    private static byte[] Without(byte[] json, JsonPart part)
    {
        var end = part.End;
        while (end < json.Length && json[end] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            end++;
        if (end < json.Length && json[end] == ',')
            return Replaced(json, part.From, end + 1);
        var start = part.From - 1;
        while (start >= 0 && json[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            start--;
        return start >= 0 && json[start] == ',' ? Replaced(json, start, part.End) : Replaced(json, part.From, part.End);
    }

    private byte[] Nested(byte[] json, JsonPart part, int depth)
    {
        var (open, close) = random.Next(3) switch
        {
            0 => ("[", "]"),
            1 => ("{\"a\":", "}"),
            _ => ("{\"type\":\"text\",\"quotedMessage\":{\"type\":\"message\",\"content\":", "}}"),
        };
        var begin = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)));
        var end = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth)));
        return [.. json[..part.Start], .. begin, .. json[part.Start..part.End], .. end, .. json[part.End..]];
    }

    private byte[] Huge()
    {
        var size = 1 << random.Next(8, 17);
        return random.Next(4) switch
        {
            0 => [(byte)'1', .. Enumerable.Repeat((byte)'0', size)],
            1 => [(byte)'0', (byte)'.', .. Enumerable.Repeat((byte)'3', size)],
            2 => [(byte)'"', .. Enumerable.Repeat((byte)'a', size), (byte)'"'],
            _ => [(byte)'[', .. Enumerable.Repeat("{},"u8.ToArray(), size / 3).SelectMany(bytes => bytes), (byte)'1', (byte)']'],
        };
    }

    /// <summary>The same text with a character escaped that need not be.</summary>
    private byte[] Escaped(byte[] json, JsonPart part)
    {
        var start = part.NameStart >= 0 && random.Next(2) == 0 ? part.NameStart : part.Start;
        if (json[start] != '"' || json[start + 1] is (byte)'"' or (byte)'\\' or > 0x7e)
            return Replaced(json, part.Start, part.End, Any(Values));
        return Replaced(json, start + 1, start + 2, Encoding.ASCII.GetBytes($"\\u{json[start + 1]:x4}"));
    }
}
