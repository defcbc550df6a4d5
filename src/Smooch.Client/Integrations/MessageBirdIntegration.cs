using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>SMS through MessageBird (<c>messagebird</c>; reference: integrations).</summary>
public sealed record MessageBirdIntegration : Integration
{
    /// <summary>Gets the number that messages come from (<c>originator</c>).</summary>
    [JsonIgnore]
    public string? Originator { get => originator; init => originator = value; }

    [JsonInclude, JsonPropertyName("originator")]
    internal string? originator;

    /// <summary>Gets what MessageBird signs its calls with (<c>webhookSecret</c>).</summary>
    [JsonIgnore]
    public SmoochSecret WebhookSecret { get => webhookSecret; init => webhookSecret = value; }

    [JsonInclude, JsonPropertyName("webhookSecret")]
    internal SmoochSecret webhookSecret;

    private protected override void Close()
    {
    }
}
