namespace Smooch;

/// <summary>An event that a webhook reports. Each API has its own events, which derive from this type.</summary>
/// <example>
/// <code>
/// switch (webhookEvent)
/// {
///     case AppUserMessageEvent messages:
///         Console.WriteLine(messages.Messages.Count);
///         break;
///     case UnknownWebhookEvent unknown:
///         Console.WriteLine(unknown.TriggerName);
///         break;
/// }
/// </code>
/// </example>
public abstract record WebhookEvent : SmoochModel
{
    /// <summary>Gets the trigger, as the API writes it; empty when the call has none.</summary>
    public abstract string TriggerName { get; }

    /// <summary>
    /// Gets the key under which duplicates of this event are recognized: its id, or a hash of its JSON when it has no id;
    /// null for an event that was created in code without an id.
    /// </summary>
    public abstract string? DeduplicationKey { get; }

    /// <summary>Gets the keys by which events are ordered, at least one. Events that share a key are handled one after the other.</summary>
    public abstract IReadOnlyList<string> OrderingKeys { get; }

    /// <summary>
    /// Gets a value indicating whether an equal event that arrives after this one was acknowledged is another event, such as a second click
    /// on a button.
    /// </summary>
    public virtual bool MayHappenAgain => false;

    /// <summary>Gets a value indicating whether the SDK does not know the trigger, so that its name may be any string.</summary>
    internal virtual bool IsUnknown => false;

    /// <summary>Gets the time of the event; null when it contains none.</summary>
    internal virtual DateTimeOffset? HappenedAt => null;
}
