using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>
/// Something that happened, as a webhook of v2 reports it. Match on the cases; a trigger that this SDK does not know is an
/// <see cref="UnknownEvent"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownEvent))]
public abstract partial record SunshineWebhookEvent : WebhookEvent
{
    /// <summary>Gets the id of the event, the same in every delivery (<c>id</c>); empty when the event has none.</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the type of the event (<c>type</c>).</summary>
    public partial WebhookTrigger Type { get; init; }

    /// <summary>Gets when it happened (<c>createdAt</c>).</summary>
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Gets the id of the app, from the envelope of the call; null for an event that was not received by a webhook.</summary>
    [JsonIgnore]
    public string? AppId { get; init; }

    /// <summary>Gets the id of the webhook, from the envelope of the call; null for an event that was not received by a webhook.</summary>
    [JsonIgnore]
    public string? WebhookId { get; init; }

    /// <summary>Gets the conversation; null for an event without one.</summary>
    public virtual Conversation? Conversation => null;

    /// <summary>Gets the user; null for an event without one.</summary>
    public virtual User? User => null;

    /// <inheritdoc/>
    public sealed override string TriggerName => Type.ToString();

    /// <inheritdoc/>
    public sealed override string? DeduplicationKey => Id.Length > 0 ? Id : Fingerprint is { } hash ? $"{Type}|{hash}" : null;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> OrderingKeys =>
        Keys().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } keys ? keys : ["app " + AppId];

    /// <summary>Gets a hash of the JSON, for an event without an id.</summary>
    [JsonIgnore]
    internal string? Fingerprint { get; init; }

    internal sealed override DateTimeOffset? HappenedAt => CreatedAt;

    private protected override string? Identity => Id.Length > 0 ? $"{Type} {Id}" : Type.ToString();

    /// <summary>Checks whether a switchboard integration is in control of the conversation, so that it is its turn to respond.</summary>
    /// <param name="switchboardIntegration">The switchboard integration: its id, name or type, or the id of its integration.</param>
    /// <returns>True when it is in control; also when no integration is, since then everyone receives everything.</returns>
    /// <exception cref="ArgumentException"><paramref name="switchboardIntegration"/> is empty.</exception>
    public bool IsInControl(string switchboardIntegration)
    {
        Argument.NotEmpty(switchboardIntegration);
        return Conversation?.ActiveSwitchboardIntegration is not { } active
            || active.Id == switchboardIntegration
            || active.Name == switchboardIntegration
            || active.IntegrationId == switchboardIntegration
            || active.IntegrationType == switchboardIntegration;
    }

    private protected static string ConversationKey(string id) => "conversation " + id;

    private protected static string UserKey(string id) => "user " + id;

    /// <summary>Gets the keys by which the event is ordered; none for an event of the app.</summary>
    private protected virtual IEnumerable<string> Keys() =>
        Conversation?.Id is { Length: > 0 } conversation ? [ConversationKey(conversation)]
        : User?.Id is { Length: > 0 } user ? [UserKey(user)]
        : [];
}
