namespace Smooch.MessageBird;

/// <summary>What else is known of a message.</summary>
[JsonModel]
public sealed partial record MessageMetadata : SmoochModel
{
    /// <summary>Gets the message that this one quotes (<c>replyTo</c>).</summary>
    public partial MessageReference? ReplyTo { get; init; }

    /// <summary>Gets the sender (<c>sender</c>).</summary>
    public partial MessageSender? Sender { get; init; }
}
