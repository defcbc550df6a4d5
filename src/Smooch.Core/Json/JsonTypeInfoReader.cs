using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>Reads a document as a caller's own type.</summary>
/// <param name="type">How the caller reads it.</param>
internal sealed class JsonTypeInfoReader(JsonTypeInfo type) : IJsonDocumentReader
{
    /// <inheritdoc/>
    public object? ReadObject(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) => JsonSerializer.Deserialize(utf8Json, type);
}
