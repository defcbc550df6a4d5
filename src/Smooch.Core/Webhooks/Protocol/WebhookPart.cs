namespace Smooch;

/// <summary>One of several events in the body of a call.</summary>
/// <param name="Event">The event.</param>
/// <param name="Start">The position of the raw JSON of the event in the body, in bytes.</param>
/// <param name="Length">The number of bytes of the raw JSON.</param>
public readonly record struct WebhookPart(WebhookEvent Event, int Start, int Length);
