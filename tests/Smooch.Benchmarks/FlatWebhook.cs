using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Benchmarks;

/// <summary>
/// One type for all events of all generations, with every field that the reference names: what a program writes that wants no union.
/// </summary>
internal sealed class FlatWebhook
{
    public string? Trigger { get; set; }

    public string? Version { get; set; }

    public decimal? Timestamp { get; set; }

    public FlatApp? App { get; set; }

    public FlatUser? AppUser { get; set; }

    public FlatConversation? Conversation { get; set; }

    public FlatClient? Client { get; set; }

    public List<FlatMessage>? Messages { get; set; }

    public FlatMessage? Message { get; set; }

    public List<JsonElement>? Postbacks { get; set; }

    public List<JsonElement>? Payments { get; set; }

    public FlatUser? Surviving { get; set; }

    public List<FlatUser>? Discarded { get; set; }

    public FlatSource? Source { get; set; }

    public JsonElement? Referral { get; set; }

    public JsonElement? Activity { get; set; }

    public JsonElement? Destination { get; set; }

    public JsonElement? Notification { get; set; }

    public JsonElement? MatchResult { get; set; }

    public JsonElement? Error { get; set; }

    public JsonElement? Criteria { get; set; }

    public List<JsonElement>? ExternalMessages { get; set; }

    public bool? IsFinalEvent { get; set; }

    public string? Channel { get; set; }

    public string? Reason { get; set; }
}

internal sealed class FlatPage
{
    public FlatConversation? Conversation { get; set; }

    public List<FlatMessage>? Messages { get; set; }

    public string? Next { get; set; }

    public string? Previous { get; set; }
}

internal sealed class FlatUserResponse
{
    public FlatUser? AppUser { get; set; }
}

internal sealed class FlatSentMessage
{
    public FlatMessage? Message { get; set; }

    public List<FlatMessage>? ExtraMessages { get; set; }

    public FlatConversation? Conversation { get; set; }
}

internal sealed class FlatNewMessage
{
    public string? Role { get; set; }

    public string? Type { get; set; }

    public string? Text { get; set; }
}

internal sealed class FlatApp
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }
}

internal sealed class FlatConversation
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public int? UnreadCount { get; set; }

    public decimal? AppMakerLastRead { get; set; }

    public decimal? AppUserLastRead { get; set; }

    public List<FlatUser>? AppMakers { get; set; }

    public List<FlatUser>? AppUsers { get; set; }

    public List<FlatMessage>? Messages { get; set; }
}

internal sealed class FlatUser
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? UserId { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public DateTimeOffset? SignedUpAt { get; set; }

    public bool? ConversationStarted { get; set; }

    public bool? CredentialRequired { get; set; }

    public bool? HasPaymentInfo { get; set; }

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public List<FlatClient>? Clients { get; set; }

    public List<FlatClient>? PendingClients { get; set; }

    public List<FlatClient>? Devices { get; set; }
}

internal sealed class FlatClient
{
    [JsonPropertyName("_id")]
    public string? UnderscoreId { get; set; }

    public string? Id { get; set; }

    public string? DeviceId { get; set; }

    public string? Platform { get; set; }

    public bool? Active { get; set; }

    public string? Status { get; set; }

    public bool? Primary { get; set; }

    public DateTimeOffset? LastSeen { get; set; }

    public string? IntegrationId { get; set; }

    public string? ExternalId { get; set; }

    public string? PushNotificationToken { get; set; }

    public string? AppVersion { get; set; }

    public string? DisplayName { get; set; }

    public string? AvatarUrl { get; set; }

    public DateTimeOffset? LinkedAt { get; set; }

    public bool? Blocked { get; set; }

    public Dictionary<string, JsonElement>? Info { get; set; }

    public JsonElement? Raw { get; set; }
}

internal sealed class FlatMessage
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Role { get; set; }

    public string? AuthorId { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? AvatarUrl { get; set; }

    public decimal? Received { get; set; }

    public FlatSource? Source { get; set; }

    /// <summary>Gets or sets a flat object, which may also be <c>[]</c>.</summary>
    public JsonElement? Metadata { get; set; }

    public string? Text { get; set; }

    public string? Payload { get; set; }

    public List<FlatAction>? Actions { get; set; }

    public JsonElement? QuotedMessage { get; set; }

    public string? MediaUrl { get; set; }

    public string? MediaType { get; set; }

    public long? MediaSize { get; set; }

    public string? AltText { get; set; }

    public List<JsonElement>? Items { get; set; }

    public JsonElement? DisplaySettings { get; set; }

    public JsonElement? Coordinates { get; set; }

    public JsonElement? Location { get; set; }

    public List<JsonElement>? Fields { get; set; }

    public string? TextFallback { get; set; }

    public bool? BlockChatInput { get; set; }

    public bool? Submitted { get; set; }
}

internal sealed class FlatSource
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? IntegrationId { get; set; }

    public string? DestinationId { get; set; }

    public string? OriginalMessageId { get; set; }

    public decimal? OriginalMessageTimestamp { get; set; }
}

internal sealed class FlatAction
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Text { get; set; }

    public string? Uri { get; set; }

    public string? Payload { get; set; }

    public string? IconUrl { get; set; }

    public bool? Default { get; set; }

    public JsonElement? Metadata { get; set; }

    public JsonElement? ExtraChannelOptions { get; set; }

    public long? Amount { get; set; }

    public string? Currency { get; set; }

    public string? State { get; set; }

    public string? Size { get; set; }

    public string? Fallback { get; set; }

    public bool? OpenOnReceive { get; set; }
}

[
    JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull),
]
[JsonSerializable(typeof(FlatWebhook))]
[JsonSerializable(typeof(FlatPage))]
[JsonSerializable(typeof(FlatUserResponse))]
[JsonSerializable(typeof(FlatSentMessage))]
[JsonSerializable(typeof(FlatNewMessage))]
internal sealed partial class FlatContext : JsonSerializerContext;
