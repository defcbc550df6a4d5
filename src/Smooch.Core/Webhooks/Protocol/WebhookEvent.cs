namespace Smooch;

/// <summary>Something that happened, as a webhook reports it. Each API has its own events; match on the cases.</summary>
public abstract record WebhookEvent : SmoochModel
{
    /// <summary>Gets the name of what happened, as the API writes it; empty when the call has none.</summary>
    public abstract string TriggerName { get; }

    /// <summary>
    /// Gets the key under which duplicates of this event are recognized: its id, else a hash of the body it was read from;
    /// null for an event that was created in code and has no id.
    /// </summary>
    public abstract string? DeduplicationKey { get; }

    /// <summary>Gets the keys by which events are ordered, at least one: events that share a key are handled one after the other.</summary>
    public abstract IReadOnlyList<string> OrderingKeys { get; }

    /// <summary>Gets a value indicating whether an equal event that arrives after this one was acknowledged is another event, such as a second click on a button.</summary>
    public virtual bool MayHappenAgain => false;

    /// <summary>Gets a value indicating whether the SDK does not know the trigger: then its name may be any string.</summary>
    internal virtual bool IsUnknown => false;

    /// <summary>Gets when it happened; null when the event does not report it.</summary>
    internal virtual DateTimeOffset? HappenedAt => null;
}
