using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Benchmarks;

/// <summary>A message of v2 as one class for all contents.</summary>
internal sealed class FlatSunshineMessage
{
    public string? Id { get; set; }

    public DateTimeOffset? Received { get; set; }

    public FlatAuthor? Author { get; set; }

    public JsonElement? Activity { get; set; }

    public FlatContent? Content { get; set; }

    public FlatSunshineSource? Source { get; set; }

    public JsonElement? QuotedMessage { get; set; }

    public Dictionary<string, JsonElement>? Metadata { get; set; }

    public bool? Deleted { get; set; }

    public List<JsonElement>? References { get; set; }
}

internal sealed class FlatAuthor
{
    public string? Type { get; set; }

    public List<string>? Subtypes { get; set; }

    public string? UserId { get; set; }

    public string? DisplayName { get; set; }

    public string? AvatarUrl { get; set; }

    public FlatSunshineUser? User { get; set; }
}

internal sealed class FlatContent
{
    public string? Type { get; set; }

    public string? Text { get; set; }

    public string? HtmlText { get; set; }

    public bool? BlockChatInput { get; set; }

    public List<FlatSunshineAction>? Actions { get; set; }

    public string? Payload { get; set; }

    public string? MediaUrl { get; set; }

    public string? MediaType { get; set; }

    public decimal? MediaSize { get; set; }

    public string? AltText { get; set; }

    public string? AttachmentId { get; set; }

    public List<JsonElement>? Items { get; set; }

    public JsonElement? DisplaySettings { get; set; }

    public JsonElement? Coordinates { get; set; }

    public JsonElement? Location { get; set; }

    public List<JsonElement>? Fields { get; set; }

    public string? TextFallback { get; set; }

    public bool? Submitted { get; set; }

    public JsonElement? Template { get; set; }
}

internal sealed class FlatSunshineAction
{
    public string? Type { get; set; }

    public string? Text { get; set; }

    public string? Payload { get; set; }

    public string? IconUrl { get; set; }

    public string? Uri { get; set; }

    public bool? Default { get; set; }

    public JsonElement? ExtraChannelOptions { get; set; }

    public string? Size { get; set; }

    public string? Fallback { get; set; }

    public bool? OpenOnReceive { get; set; }

    public int? Amount { get; set; }

    public string? Currency { get; set; }

    public Dictionary<string, JsonElement>? Metadata { get; set; }
}

internal sealed class FlatSunshineSource
{
    public string? Type { get; set; }

    public string? IntegrationId { get; set; }

    public string? OriginalMessageId { get; set; }

    public DateTimeOffset? OriginalMessageTimestamp { get; set; }

    public FlatSunshineClient? Client { get; set; }

    public JsonElement? Device { get; set; }

    public FlatReference? Campaign { get; set; }
}

internal sealed class FlatSunshineClient
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Status { get; set; }

    public string? IntegrationId { get; set; }

    public string? ExternalId { get; set; }

    public DateTimeOffset? LastSeen { get; set; }

    public DateTimeOffset? LinkedAt { get; set; }

    public string? DisplayName { get; set; }

    public string? AvatarUrl { get; set; }

    public JsonElement? Info { get; set; }

    public JsonElement? Raw { get; set; }
}

internal sealed class FlatSunshineUser
{
    public string? Id { get; set; }

    public bool? Authenticated { get; set; }

    public string? ExternalId { get; set; }

    public string? ZendeskId { get; set; }

    public string? BrandId { get; set; }

    public DateTimeOffset? SignedUpAt { get; set; }

    public bool? ToBeRetained { get; set; }

    public FlatProfile? Profile { get; set; }

    public Dictionary<string, JsonElement>? Metadata { get; set; }

    public List<FlatIdentity>? Identities { get; set; }
}

internal sealed class FlatProfile
{
    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? AvatarUrl { get; set; }

    public string? Locale { get; set; }
}

internal sealed class FlatIdentity
{
    public string? Type { get; set; }

    public string? Value { get; set; }

    public string? Verification { get; set; }
}

internal sealed class FlatSunshinePage
{
    public List<FlatSunshineMessage>? Messages { get; set; }

    public FlatMeta? Meta { get; set; }

    public FlatLinks? Links { get; set; }
}

internal sealed class FlatMeta
{
    public bool? HasMore { get; set; }

    public string? AfterCursor { get; set; }

    public string? BeforeCursor { get; set; }
}

internal sealed class FlatLinks
{
    public string? Prev { get; set; }

    public string? Next { get; set; }
}

internal sealed class FlatSunshineUserResponse
{
    public FlatSunshineUser? User { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FlatEnvelope))]
[JsonSerializable(typeof(FlatSunshinePage))]
[JsonSerializable(typeof(FlatSunshineUserResponse))]
internal sealed partial class FlatSunshineContext : JsonSerializerContext;
