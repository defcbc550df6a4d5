using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>Reads a document as a type that is known only at run time.</summary>
internal interface IJsonDocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="observer">Receives the fields that do not fit their type; null for no observer.</param>
    /// <returns>The value; null for JSON <c>null</c>.</returns>
    /// <exception cref="JsonException">The bytes are not JSON, or JSON of another kind.</exception>
    object? ReadObject(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer);
}

/// <summary>Reads and writes a model for System.Text.Json, with any options.</summary>
/// <typeparam name="T">The model.</typeparam>
internal abstract class JsonModelConverter<T> : JsonConverter<T>, IJsonDocumentReader
    where T : class
{
    /// <summary>Reads the model from a whole document.</summary>
    /// <exception cref="JsonException">The document is not JSON, or of another kind.</exception>
    public T? ReadDocument(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        var value = ReadRoot(ref reader, observer);
        reader.Read(); // Throws when something follows the value.
        return value;
    }

    object? IJsonDocumentReader.ReadObject(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) => ReadDocument(utf8Json, observer);

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadRoot(ref reader, null);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ((IJsonWritable)value).WriteJson(writer);

    protected virtual bool TryRead(ref Utf8JsonReader reader, JsonReading reading, out T? value) =>
        throw new NotSupportedException($"{typeof(T).Name} can only be sent, not read.");

    private T? ReadRoot(ref Utf8JsonReader reader, IJsonIssueObserver? observer)
    {
        var reading = JsonReading.Start(typeof(T).Name, observer);
        var start = reader;
        var fits = TryRead(ref reader, reading, out var value);
        if (reading.HasDuplicateDiscriminator)
        {
            reader = start;
            fits = TryRead(ref reader, reading, out value);
        }

        if (!fits)
            throw new JsonException($"{typeof(T).Name} cannot be read from a JSON value of kind {reader.TokenType}.");
        reading.End();
        return value;
    }
}
