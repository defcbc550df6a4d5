using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Push notifications of Google (<c>fcm</c>; reference: integrations).</summary>
public sealed record FcmIntegration : Integration
{
    /// <summary>Gets the id of the project at Google (<c>senderId</c>).</summary>
    [JsonIgnore]
    public string? SenderId { get => senderId; init => senderId = value; }

    [JsonInclude, JsonPropertyName("senderId")]
    internal string? senderId;

    private protected override void Close()
    {
    }
}
