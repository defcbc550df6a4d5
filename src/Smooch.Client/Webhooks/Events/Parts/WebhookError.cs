using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Why something failed, as events tell it (webhooks reference: shared objects).</summary>
public sealed record WebhookError : SmoochModel
{
    /// <summary>Gets the reason, such as <c>unauthorized</c>, <c>bad_request</c>, <c>uncategorized_error</c>; an open set (<c>code</c>).</summary>
    [JsonIgnore]
    public string? Code { get => code; init => code = value; }

    [JsonInclude, JsonPropertyName("code")]
    internal string? code;

    /// <summary>Gets the reason in words (<c>message</c>).</summary>
    [JsonIgnore]
    public string? Message { get => message; init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal string? message;

    /// <summary>Gets what the channel itself answered, of any shape (<c>underlyingError</c>).</summary>
    [JsonIgnore]
    public JsonElement? UnderlyingError { get => underlyingError; init => underlyingError = value; }

    [JsonInclude, JsonPropertyName("underlyingError")]
    internal JsonElement? underlyingError;
}
