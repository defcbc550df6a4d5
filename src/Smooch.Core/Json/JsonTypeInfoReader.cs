using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>Reads a document as a custom type of the caller.</summary>
/// <param name="type">The metadata of the type.</param>
internal sealed class JsonTypeInfoReader(JsonTypeInfo type) : IJsonDocumentReader
{
    /// <inheritdoc/>
    public object? ReadObject(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) => JsonSerializer.Deserialize(utf8Json, type);
}
