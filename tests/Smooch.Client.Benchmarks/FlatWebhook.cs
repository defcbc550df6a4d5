using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client.Benchmarks;

/// <summary>One type for all events, with every field that a generation may have: what a program writes that wants the least.</summary>
internal sealed class FlatWebhook
{
    public string? Trigger { get; set; }

    public string? Version { get; set; }

    public FlatId? App { get; set; }

    public FlatUser? AppUser { get; set; }

    public FlatId? Conversation { get; set; }

    public List<FlatMessage>? Messages { get; set; }
}

internal sealed class FlatId
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }
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

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public List<FlatClient>? Clients { get; set; }
}

internal sealed class FlatClient
{
    [JsonPropertyName("_id")]
    public string? UnderscoreId { get; set; }

    public string? Id { get; set; }

    public string? Platform { get; set; }

    public DateTimeOffset? LastSeen { get; set; }

    public bool? Active { get; set; }

    public string? DisplayName { get; set; }

    public Dictionary<string, JsonElement>? Info { get; set; }
}

internal sealed class FlatMessage
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Role { get; set; }

    public string? AuthorId { get; set; }

    public string? Name { get; set; }

    public string? AvatarUrl { get; set; }

    public decimal Received { get; set; }

    public FlatSource? Source { get; set; }

    public JsonElement? Metadata { get; set; }

    public string? Text { get; set; }

    public string? MediaUrl { get; set; }

    public string? MediaType { get; set; }

    public List<FlatAction>? Actions { get; set; }
}

internal sealed class FlatSource
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? IntegrationId { get; set; }
}

internal sealed class FlatAction
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Text { get; set; }

    public string? Payload { get; set; }

    public string? Uri { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FlatWebhook))]
internal sealed partial class FlatContext : JsonSerializerContext;
