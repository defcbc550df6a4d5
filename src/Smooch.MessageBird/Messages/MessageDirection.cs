namespace Smooch.MessageBird;

/// <summary>The direction of a message (<c>direction</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct MessageDirection
{
    /// <summary>Gets <c>sent</c>: from the business to the contact.</summary>
    public static MessageDirection Sent => new("sent");

    /// <summary>Gets <c>received</c>: from the contact to the business.</summary>
    public static MessageDirection Received => new("received");
}
