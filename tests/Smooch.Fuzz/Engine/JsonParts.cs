using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>Where in a document a value lies.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind its last.</param>
/// <param name="NameStart">The first byte of its name; -1 when it has none.</param>
/// <param name="Kind">What it is.</param>
internal sealed record JsonPart(int Start, int End, int NameStart, JsonTokenType Kind)
{
    /// <summary>Gets the first byte of the member, or of the item.</summary>
    public int From => NameStart < 0 ? Start : NameStart;
}

/// <summary>Finds the values of a document.</summary>
internal static class JsonParts
{
    /// <summary>Every value, outer ones before inner ones; none when the document is broken.</summary>
    public static List<JsonPart> Of(byte[] json)
    {
        var parts = new List<JsonPart>();
        var open = new Stack<int>();
        var name = -1;
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var begun = open.Pop();
                        parts[begun] = parts[begun] with { End = (int)reader.BytesConsumed };
                        break;
                    default:
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                            open.Push(parts.Count);
                        parts.Add(new JsonPart(start, (int)reader.BytesConsumed, name, reader.TokenType));
                        break;
                }

                name = -1;
            }

            return parts;
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
