using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>Reads the body of a success.</summary>
/// <param name="type">What it is read as.</param>
internal abstract class ResultReader(Type type)
{
    /// <summary>Gets what the body is read as.</summary>
    public Type Type { get; } = type;

    /// <summary>A type of a source-generated context of System.Text.Json.</summary>
    public static ResultReader Of(JsonTypeInfo info) => new OfTypeInfo(info);

    /// <summary>A model of the SDK.</summary>
    public static ResultReader Of(Type type, IJsonModelConverter converter) => new OfModel(type, converter);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The bytes are not JSON, or JSON of another kind.</exception>
    public abstract object? Read(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer);

    private sealed class OfTypeInfo(JsonTypeInfo info) : ResultReader(info.Type)
    {
        public override object? Read(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) => JsonSerializer.Deserialize(utf8Json, info);
    }

    private sealed class OfModel(Type type, IJsonModelConverter converter) : ResultReader(type)
    {
        public override object? Read(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer) => converter.ReadObject(utf8Json, observer);
    }
}
