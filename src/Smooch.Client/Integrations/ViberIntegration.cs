using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Viber (<c>viber</c>; reference: integrations).</summary>
public sealed record ViberIntegration : Integration
{
    /// <summary>Gets the name by which users find the bot, as in <c>viber://pa?chatURI=…</c> (<c>uri</c>).</summary>
    [JsonIgnore]
    public string? Uri { get => uri; init => uri = value; }

    [JsonInclude, JsonPropertyName("uri")]
    internal string? uri;

    private protected override void Close()
    {
    }
}
