using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The app user that a notification reached; it may have been created for it (webhooks reference: notifications).</summary>
public sealed record NotificationMatch : SmoochModel
{
    /// <summary>Gets the user, truncated (<c>appUser</c>).</summary>
    [JsonIgnore]
    public AppUser? AppUser { get => appUser; init => appUser = value; }

    [JsonInclude, JsonPropertyName("appUser")]
    internal AppUser? appUser;

    /// <summary>Gets the conversation, by its id only (<c>conversation</c>).</summary>
    [JsonIgnore]
    public Conversation? Conversation { get => conversation; init => conversation = value; }

    [JsonInclude, JsonPropertyName("conversation")]
    internal Conversation? conversation;
}
