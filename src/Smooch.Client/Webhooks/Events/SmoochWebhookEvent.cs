using System.Globalization;

namespace Smooch.Client;

/// <summary>Something that happened in an app, as a webhook tells it (webhooks reference: envelope). Match on the cases; what this SDK does not know is an <see cref="UnknownWebhookEvent"/>.</summary>
[JsonUnion("trigger", Unknown = typeof(UnknownWebhookEvent))]
public abstract partial record SmoochWebhookEvent : WebhookEvent
{
    /// <summary>Gets what happened (<c>trigger</c>).</summary>
    public partial WebhookTrigger Trigger { get; init; }

    /// <summary>Gets the app; since 2016 (<c>app</c>).</summary>
    public partial WebhookApp? App { get; init; }

    /// <summary>Gets the payload generation, <c>v1.1</c>; absent in v1 (<c>version</c>).</summary>
    public partial string? Version { get; init; }

    /// <summary>Gets the app user: whole or truncated, absent when users merged (<c>appUser</c>).</summary>
    public partial AppUser? AppUser { get; init; }

    /// <summary>Gets the conversation; v1.1 (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the client, when the webhook asks for it; v1.1 (<c>client</c>).</summary>
    public partial ConnectedClient? Client { get; init; }

    /// <summary>Gets when it happened, UNIX seconds; not told by every trigger (<c>timestamp</c>).</summary>
    [UnixTime]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>
    /// Gets the text under which copies of this event are one: what its trigger has for an id, else a hash of the body it was read from;
    /// null for an event that was made in code and has no id (webhooks reference: de-duplication).
    /// </summary>
    /// <remarks>A user may tap a button twice: the key of a <see cref="PostbackEvent"/> tells copies apart only until one was answered.</remarks>
    public sealed override string? DeduplicationKey => NaturalKey ?? (fingerprint is null ? null : $"{Trigger}|{fingerprint}");

    /// <summary>A hash of the body, when nothing in it identifies the event.</summary>
    internal string? fingerprint;

    /// <summary>Gets the ids of the users whose other events must not overtake this one; none, or only missing ones, for an event of the app.</summary>
    internal virtual IEnumerable<string?> LaneUsers => [AppUser?.Id];

    /// <inheritdoc/>
    public sealed override string TriggerName => Trigger.ToString();

    /// <summary>Gets the users whose other events must not overtake this one, as ordering keys; the app for an event without a user.</summary>
    public sealed override IReadOnlyList<string> OrderingKeys
    {
        get
        {
            var keys = new List<string>(1);
            HashSet<string>? seen = null;
            foreach (var id in LaneUsers)
            {
                if (string.IsNullOrEmpty(id))
                    continue;
                // Most events have one user; of a merge with thousands each is looked up once.
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

    /// <summary>What identifies the event among all; null when nothing does.</summary>
    private protected virtual string? NaturalKey => null;

    /// <summary>Whether there is such a thing; asked of every event, so the frequent ones answer without making the text.</summary>
    private protected virtual bool HasNaturalKey => NaturalKey is not null;

    private protected string? TimeKey => Timestamp?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Remembers a hash of the body, if that is needed to know copies.</summary>
    internal SmoochWebhookEvent WithFingerprintOf(ReadOnlySpan<byte> body)
    {
        if (!HasNaturalKey)
            fingerprint = Sha256.Hex(body);
        return this;
    }

    /// <summary>The trigger, the ids and what else is needed; null when one is missing, since a shorter key would make different events one.</summary>
    private protected string? Key(IEnumerable<string?> ids, params string?[] alsoNeeded)
    {
        List<string?> parts = [.. ids];
        if (parts.Count == 0)
            return null;
        parts.AddRange(alsoNeeded);
        return parts.Exists(string.IsNullOrEmpty) ? null : $"{Trigger}|{string.Join("|", parts)}";
    }
}
