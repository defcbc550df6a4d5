using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The conversation of an app user (reference: conversation).</summary>
public sealed record Conversation : SmoochResource
{
    /// <summary>Gets how many messages the user has not read; since 2016 (<c>unreadCount</c>).</summary>
    [JsonIgnore]
    public int? UnreadCount { get => unreadCount; init => unreadCount = value; }

    [JsonInclude, JsonPropertyName("unreadCount")]
    internal int? unreadCount;

    /// <summary>Gets when the business last read, UNIX seconds (<c>appMakerLastRead</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? AppMakerLastRead { get => appMakerLastRead; init => appMakerLastRead = value; }

    [JsonInclude, JsonPropertyName("appMakerLastRead"), JsonConverter(typeof(UnixTimeConverter))]
    internal DateTimeOffset? appMakerLastRead;

    /// <summary>Gets when the user last read, UNIX seconds (<c>appUserLastRead</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? AppUserLastRead { get => appUserLastRead; init => appUserLastRead = value; }

    [JsonInclude, JsonPropertyName("appUserLastRead"), JsonConverter(typeof(UnixTimeConverter))]
    internal DateTimeOffset? appUserLastRead;

    /// <summary>Gets the ids of the people of the business; 2015 (<c>appMakers</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AppMakers { get => appMakers ?? []; init => appMakers = value; }

    [JsonInclude, JsonPropertyName("appMakers")]
    internal IReadOnlyList<string>? appMakers;

    /// <summary>Gets the ids of the app users; 2015 (<c>appUsers</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AppUsers { get => appUsers ?? []; init => appUsers = value; }

    [JsonInclude, JsonPropertyName("appUsers")]
    internal IReadOnlyList<string>? appUsers;

    /// <summary>Gets the messages; 2015, today they are paged (<c>messages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<Message> Messages { get => messages ?? []; init => messages = value; }

    [JsonInclude, JsonPropertyName("messages")]
    internal IReadOnlyList<Message>? messages;
}
