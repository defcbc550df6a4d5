namespace Smooch;

/// <summary>One of several events in the body of a call.</summary>
/// <param name="Event">The event.</param>
/// <param name="Start">Where the raw JSON of the event starts in the body.</param>
/// <param name="Length">The number of bytes of the raw JSON.</param>
public readonly record struct WebhookPart(WebhookEvent Event, int Start, int Length);
