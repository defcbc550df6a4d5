using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Instagram (<c>instagram</c>; v1.1; reference: integrations).</summary>
public sealed record InstagramIntegration : Integration
{
    /// <summary>Gets the id of the Facebook page that the account belongs to (<c>pageId</c>).</summary>
    [JsonIgnore]
    public string? PageId { get => pageId; init => pageId = value; }

    [JsonInclude, JsonPropertyName("pageId")]
    internal string? pageId;

    /// <summary>Gets the id of the app at Facebook, where the service tells it (<c>appId</c>).</summary>
    [JsonIgnore]
    public string? AppId { get => appId; init => appId = value; }

    [JsonInclude, JsonPropertyName("appId")]
    internal string? appId;

    /// <summary>Gets the name of the business account (<c>businessName</c>).</summary>
    [JsonIgnore]
    public string? BusinessName { get => businessName; init => businessName = value; }

    [JsonInclude, JsonPropertyName("businessName")]
    internal string? businessName;

    /// <summary>Gets the user name of the business account (<c>businessUsername</c>).</summary>
    [JsonIgnore]
    public string? BusinessUsername { get => businessUsername; init => businessUsername = value; }

    [JsonInclude, JsonPropertyName("businessUsername")]
    internal string? businessUsername;

    /// <summary>Gets the id of the business account (<c>businessId</c>).</summary>
    [JsonIgnore]
    public string? BusinessId { get => businessId; init => businessId = value; }

    [JsonInclude, JsonPropertyName("businessId")]
    internal string? businessId;

    /// <summary>Gets the id of the user who connected the account (<c>userId</c>).</summary>
    [JsonIgnore]
    public string? UserId { get => userId; init => userId = value; }

    [JsonInclude, JsonPropertyName("userId")]
    internal string? userId;

    /// <summary>Gets the name of the user who connected the account (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    private protected override void Close()
    {
    }
}
