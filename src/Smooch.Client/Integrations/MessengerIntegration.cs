using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Facebook Messenger (<c>messenger</c>; reference: integrations).</summary>
public sealed record MessengerIntegration : Integration
{
    /// <summary>Gets the id of the page (<c>pageId</c>).</summary>
    [JsonIgnore]
    public string? PageId { get => pageId; init => pageId = value; }

    [JsonInclude, JsonPropertyName("pageId")]
    internal string? pageId;

    /// <summary>Gets the id of the app at Facebook (<c>appId</c>).</summary>
    [JsonIgnore]
    public string? AppId { get => appId; init => appId = value; }

    [JsonInclude, JsonPropertyName("appId")]
    internal string? appId;

    /// <summary>Gets the id of the user who connected the page (<c>userId</c>).</summary>
    [JsonIgnore]
    public string? UserId { get => userId; init => userId = value; }

    [JsonInclude, JsonPropertyName("userId")]
    internal string? userId;

    /// <summary>Gets the name of the user who connected the page (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    private protected override void Close()
    {
    }
}
