using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A form that was filled in; v1.1.</summary>
public sealed record FormResponseMessage : Message
{
    /// <summary>Gets the fields with their answers (<c>fields</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<FormField> Fields { get => fields ?? []; init => fields = value; }

    [JsonInclude, JsonPropertyName("fields")]
    internal IReadOnlyList<FormField>? fields;

    /// <summary>Gets the answers in words (<c>textFallback</c>).</summary>
    [JsonIgnore]
    public string? TextFallback { get => textFallback; init => textFallback = value; }

    [JsonInclude, JsonPropertyName("textFallback")]
    internal string? textFallback;

    private protected override MessageType Kind => MessageType.FormResponse;
}
