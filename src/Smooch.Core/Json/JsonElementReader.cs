using System.Text.Json;

namespace Smooch;

/// <summary>Reads a document as JSON of any shape.</summary>
internal sealed class JsonElementReader : IJsonDocumentReader
{
    private JsonElementReader()
    {
    }

    public static JsonElementReader Instance { get; } = new();

    /// <inheritdoc/>
    public object ReadObject(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) =>
        JsonDocument.Parse(utf8Json.ToArray()).RootElement;
}
