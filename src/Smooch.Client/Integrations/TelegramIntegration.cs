using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Telegram (<c>telegram</c>; reference: integrations).</summary>
public sealed record TelegramIntegration : Integration
{
    /// <summary>Gets the user name of the bot (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    private protected override void Close()
    {
    }
}
