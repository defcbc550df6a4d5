namespace Smooch.MessageBird;

/// <summary>
/// A message was created, in either direction (<c>message.created</c>). Your own messages come back too: answer only those whose
/// <see cref="Message.Direction"/> is <see cref="MessageDirection.Received"/>, which <see cref="IsReceived"/> checks.
/// </summary>
[JsonCase("message.created")]
public sealed partial record MessageCreatedEvent : MessageEvent
{
    /// <summary>Gets a value indicating whether the message comes from the contact.</summary>
    public bool IsReceived => Message?.Direction == MessageDirection.Received;
}
