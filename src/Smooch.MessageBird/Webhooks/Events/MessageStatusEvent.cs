namespace Smooch.MessageBird;

/// <summary>
/// A message got a new status, reported to the <see cref="NewMessage.ReportUrl"/> of the message (<c>message.status</c>).
/// </summary>
[JsonCase("message.status")]
public sealed partial record MessageStatusEvent : MessageEvent
{
    /// <summary>Gets why the message failed; also look at <see cref="Message.Error"/> (<c>error</c>).</summary>
    public partial MessageError? Error { get; init; }
}
