using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The fake's own JSON: bytes to nodes and back, without code of the SDK.</summary>
internal static class ServiceJson
{
    // Half of what readers take: what was stored comes back inside the envelopes of responses and webhooks.
    private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = 32 };

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parses a whole document into nodes that are fully built, so that reading them later cannot fail.</summary>
    /// <remarks>Bytes that are not UTF-8, and halves of surrogate pairs, become U+FFFD: stored text can always be written again.</remarks>
    /// <exception cref="JsonException">The bytes are not one JSON document, or one of more than 32 levels.</exception>
    public static JsonNode? Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(SurrogateEscapes.Repair(Encoding.UTF8.GetString(utf8.Span)), ReaderOptions);
        return ToNode(document.RootElement);
    }

    public static byte[] ToBytes(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            node.WriteTo(writer);

        return buffer.ToArray();
    }

    public static JsonObject Copy(JsonObject source) => (JsonObject)source.DeepClone();

    // JsonNode.Parse is lazy and throws on a duplicate key when it is first read; the service's own parser uses the last one.
    private static JsonNode? ToNode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new JsonObject();
                foreach (var property in element.EnumerateObject())
                    result[property.Name] = ToNode(property.Value);

                return result;
            case JsonValueKind.Array:
                var list = new JsonArray();
                foreach (var item in element.EnumerateArray())
                    list.Add(ToNode(item));

                return list;
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element.Clone());
        }
    }
}
