using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What became of linking a channel to an app user (triggers <c>link:…</c>; since 2017; webhooks reference: link). It has neither an id nor a time.</summary>
public abstract record LinkEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel (<c>channel</c>).</summary>
    [JsonIgnore]
    public ChannelType Channel { get => new(channel ?? ""); init => channel = value.text; }

    [JsonInclude, JsonPropertyName("channel"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? channel;

    /// <summary>Gets what was asked for (<c>criteria</c>).</summary>
    [JsonIgnore]
    public LinkCriteria? Criteria { get => criteria; init => criteria = value; }

    [JsonInclude, JsonPropertyName("criteria")]
    internal LinkCriteria? criteria;

    /// <summary>Gets why it failed; null unless the event is a failure (<c>error</c>).</summary>
    [JsonIgnore]
    public WebhookError? Error { get => error; init => error = value; }

    [JsonInclude, JsonPropertyName("error")]
    internal WebhookError? error;
}
