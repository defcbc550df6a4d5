using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a channel made of a message (webhooks reference: message delivery).</summary>
public sealed record ExternalMessage : SmoochModel
{
    /// <summary>Gets the id at the channel (<c>id</c>).</summary>
    [JsonIgnore]
    public string Id { get => id ?? ""; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;
}
