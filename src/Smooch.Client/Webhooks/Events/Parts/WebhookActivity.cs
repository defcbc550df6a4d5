using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What an app user does just now (webhooks reference: typing).</summary>
public sealed record WebhookActivity : SmoochModel
{
    /// <summary>Gets the activity: <c>typing:start</c> or <c>typing:stop</c> (<c>type</c>).</summary>
    [JsonIgnore]
    public ActivityType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(ActivityType.Wire))]
    internal string? type;
}
