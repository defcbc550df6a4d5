using System.Text.Json;

namespace Smooch;

/// <summary>Reads and writes models in the code of this SDK.</summary>
internal static class SmoochJson
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="observer">Receives the fields that do not fit their type; null for no observer.</param>
    /// <returns>The model; null for JSON <c>null</c>.</returns>
    /// <exception cref="JsonException">The bytes are not JSON, or JSON of another kind.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer)
        where T : class => Known<T>.Converter.ReadDocument(utf8Json, observer);

    /// <summary>Returns the converter of a model that is known only at run time.</summary>
    public static IJsonDocumentReader Converter(Type type) =>
        SmoochJsonConverter.Of(type) as IJsonDocumentReader
        ?? throw new ArgumentException($"{type.Name} is not a JSON model.", nameof(type));

    /// <summary>Writes a model.</summary>
    public static void Write(Utf8JsonWriter writer, IJsonWritable model) => model.WriteJson(writer);

    /// <summary>Returns the JSON of a model.</summary>
    public static JsonElement ToElement(IJsonWritable model)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
            model.WriteJson(writer);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static class Known<T>
        where T : class
    {
        public static readonly JsonModelConverter<T> Converter = (JsonModelConverter<T>)SmoochJson.Converter(typeof(T));
    }
}
