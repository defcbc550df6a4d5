using System.Globalization;

namespace Smooch.Client;

/// <summary>
/// An event of an app, as a webhook sends it. Match on the cases; an event that this SDK does not know is an
/// <see cref="UnknownWebhookEvent"/>.
/// </summary>
[JsonUnion("trigger", Unknown = typeof(UnknownWebhookEvent))]
public abstract partial record SmoochWebhookEvent : WebhookEvent
{
    /// <summary>Gets the trigger (<c>trigger</c>).</summary>
    public partial WebhookTrigger Trigger { get; init; }

    /// <summary>Gets the app; since 2016 (<c>app</c>).</summary>
    public partial WebhookApp? App { get; init; }

    /// <summary>Gets the payload version, <c>v1.1</c>; absent in v1 (<c>version</c>).</summary>
    public partial string? Version { get; init; }

    /// <summary>Gets the app user: whole or truncated, absent when users merged (<c>appUser</c>).</summary>
    public partial AppUser? AppUser { get; init; }

    /// <summary>Gets the conversation; v1.1 (<c>conversation</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the client, when the webhook asks for it; v1.1 (<c>client</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial ConnectedClient? Client { get; init; }

    /// <summary>Gets when it happened, UNIX seconds; some triggers have no time (<c>timestamp</c>).</summary>
    [UnixTime]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>
    /// Gets the text that is equal for duplicates of this event: the ids that its trigger has, or else a hash of the body;
    /// null for an event that was created in code and has no id.
    /// </summary>
    /// <remarks>
    /// A user may click a button twice: the key of a <see cref="PostbackEvent"/> identifies duplicates only until the event was
    /// acknowledged.
    /// </remarks>
    public sealed override string? DeduplicationKey => NaturalKey ?? (fingerprint is null ? null : $"{Trigger}|{fingerprint}");

    /// <summary>A hash of the body, when it has no id that identifies the event.</summary>
    internal string? fingerprint;

    /// <summary>
    /// Gets the ids of the users whose other events must not overtake this one; empty or only null for an event of the app.
    /// </summary>
    internal virtual IEnumerable<string?> OrderingUserIds => [AppUser?.Id];

    /// <inheritdoc/>
    public sealed override string TriggerName => Trigger.ToString();

    /// <summary>
    /// Gets the users whose other events must not overtake this one, as ordering keys; the app for an event without a user.
    /// </summary>
    public sealed override IReadOnlyList<string> OrderingKeys
    {
        get
        {
            var keys = new List<string>(1);
            HashSet<string>? seen = null;
            foreach (var id in OrderingUserIds)
            {
                if (string.IsNullOrEmpty(id))
                    continue;
                // Most events have one user; each user of a merge with thousands is looked up once.
                if (keys.Count == 1)
                    seen ??= new HashSet<string>(keys, StringComparer.Ordinal);
                var key = "user " + id;
                if (seen is null || seen.Add(key))
                    keys.Add(key);
            }

            return keys.Count > 0 ? keys : ["app " + App?.Id];
        }
    }

    internal override DateTimeOffset? HappenedAt => Timestamp;

    private protected override string? Identity => Trigger.ToString();

    /// <summary>The text that identifies the event; null when there is none.</summary>
    private protected virtual string? NaturalKey => null;

    /// <summary>Whether the event has a natural key. Frequent events override it, so that they need not create the text.</summary>
    private protected virtual bool HasNaturalKey => NaturalKey is not null;

    private protected string? TimeKey => Timestamp?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Stores a hash of the body, if duplicates cannot be identified otherwise.</summary>
    internal SmoochWebhookEvent WithFingerprintOf(ReadOnlySpan<byte> body)
    {
        if (!HasNaturalKey)
            fingerprint = Sha256.Hex(body);
        return this;
    }

    /// <summary>
    /// The trigger, the ids and the other parts; null when one is missing, because a shorter key would be equal for different events.
    /// </summary>
    private protected string? Key(IEnumerable<string?> ids, params string?[] alsoNeeded)
    {
        List<string?> parts = [.. ids];
        if (parts.Count == 0)
            return null;
        parts.AddRange(alsoNeeded);
        return parts.Exists(string.IsNullOrEmpty) ? null : $"{Trigger}|{string.Join("|", parts)}";
    }
}
