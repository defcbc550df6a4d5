using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Benchmarks;

/// <summary>A message of MessageBird as one class for all contents.</summary>
internal sealed class FlatBirdMessage
{
    public string? Id { get; set; }

    public string? ConversationId { get; set; }

    public string? Platform { get; set; }

    public string? To { get; set; }

    public string? From { get; set; }

    public string? ChannelId { get; set; }

    public string? Type { get; set; }

    public FlatBirdContent? Content { get; set; }

    public string? Direction { get; set; }

    public string? Status { get; set; }

    public JsonElement? Error { get; set; }

    public DateTimeOffset? CreatedDatetime { get; set; }

    public DateTimeOffset? UpdatedDatetime { get; set; }

    public string? Origin { get; set; }

    public JsonElement? Source { get; set; }

    public string? Tag { get; set; }

    public JsonElement? Fallback { get; set; }

    public string? Ttl { get; set; }

    public string? TrackId { get; set; }

    public string? ContactId { get; set; }

    public JsonElement? Metadata { get; set; }
}

internal sealed class FlatBirdContent
{
    public string? Text { get; set; }

    public bool? DisableUrlPreview { get; set; }

    public FlatBirdMedia? Image { get; set; }

    public FlatBirdMedia? Video { get; set; }

    public FlatBirdMedia? Audio { get; set; }

    public FlatBirdMedia? File { get; set; }

    public JsonElement? Location { get; set; }

    public JsonElement? Hsm { get; set; }

    public JsonElement? Interactive { get; set; }

    public JsonElement? Email { get; set; }
}

internal sealed class FlatBirdMedia
{
    public string? Url { get; set; }

    public string? Caption { get; set; }
}

internal sealed class FlatBirdPage
{
    public int? Offset { get; set; }

    public int? Limit { get; set; }

    public int? Count { get; set; }

    public int? TotalCount { get; set; }

    public List<FlatBirdMessage>? Items { get; set; }
}

internal sealed class FlatBirdConversation
{
    public string? Id { get; set; }

    public string? ContactId { get; set; }

    public FlatBirdContact? Contact { get; set; }

    public List<FlatBirdChannel>? Channels { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? CreatedDatetime { get; set; }

    public DateTimeOffset? UpdatedDatetime { get; set; }

    public DateTimeOffset? LastReceivedDatetime { get; set; }

    public string? LastUsedChannelId { get; set; }

    public string? LastUsedPlatformId { get; set; }

    public FlatBirdMessages? Messages { get; set; }
}

internal sealed class FlatBirdContact
{
    public string? Id { get; set; }

    public string? Href { get; set; }

    public long? Msisdn { get; set; }

    public string? DisplayName { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public Dictionary<string, JsonElement>? CustomDetails { get; set; }

    public Dictionary<string, JsonElement>? Attributes { get; set; }

    public DateTimeOffset? CreatedDatetime { get; set; }

    public DateTimeOffset? UpdatedDatetime { get; set; }
}

internal sealed class FlatBirdChannel
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? PlatformId { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? CreatedDatetime { get; set; }

    public DateTimeOffset? UpdatedDatetime { get; set; }
}

internal sealed class FlatBirdMessages
{
    public int? TotalCount { get; set; }

    public string? Href { get; set; }

    public string? LastMessageId { get; set; }
}

internal sealed class FlatBirdEvent
{
    public string? Type { get; set; }

    public FlatBirdContact? Contact { get; set; }

    public FlatBirdConversation? Conversation { get; set; }

    public FlatBirdMessage? Message { get; set; }

    public JsonElement? Error { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FlatBirdMessage))]
[JsonSerializable(typeof(FlatBirdPage))]
[JsonSerializable(typeof(FlatBirdConversation))]
[JsonSerializable(typeof(FlatBirdEvent))]
internal sealed partial class FlatBirdContext : JsonSerializerContext;
