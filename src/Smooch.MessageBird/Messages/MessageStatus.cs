namespace Smooch.MessageBird;

/// <summary>The status of a message (<c>status</c>). Other values are kept as they are.</summary>
/// <remarks>Updates may arrive out of order: do not go back after <see cref="Read"/>.</remarks>
[OpenValue]
public readonly partial struct MessageStatus
{
    /// <summary>Gets <c>accepted</c>: taken by the API; the first status of a send.</summary>
    public static MessageStatus Accepted => new("accepted");

    /// <summary>Gets <c>pending</c>: queued; the first status of a reply.</summary>
    public static MessageStatus Pending => new("pending");

    /// <summary>Gets <c>pending_media</c>: its media are being processed.</summary>
    public static MessageStatus PendingMedia => new("pending_media");

    /// <summary>Gets <c>sent</c>: handed to the network.</summary>
    public static MessageStatus Sent => new("sent");

    /// <summary>Gets <c>transmitted</c>: handed to WhatsApp.</summary>
    public static MessageStatus Transmitted => new("transmitted");

    /// <summary>Gets <c>delivered</c>: arrived.</summary>
    public static MessageStatus Delivered => new("delivered");

    /// <summary>Gets <c>read</c>: read by the contact.</summary>
    public static MessageStatus Read => new("read");

    /// <summary>Gets <c>received</c>: received from the contact.</summary>
    public static MessageStatus Received => new("received");

    /// <summary>Gets <c>failed</c>: not sent.</summary>
    public static MessageStatus Failed => new("failed");

    /// <summary>Gets <c>rejected</c>: rejected by the platform.</summary>
    public static MessageStatus Rejected => new("rejected");

    /// <summary>Gets <c>delivery_failed</c>: not delivered; SMS.</summary>
    public static MessageStatus DeliveryFailed => new("delivery_failed");

    /// <summary>Gets <c>expired</c>: not delivered in time; SMS.</summary>
    public static MessageStatus Expired => new("expired");

    /// <summary>Gets <c>buffered</c>: waiting in the network; SMS.</summary>
    public static MessageStatus Buffered => new("buffered");

    /// <summary>Gets <c>deleted</c>: deleted.</summary>
    public static MessageStatus Deleted => new("deleted");

    /// <summary>Gets <c>unsupported</c>: of a kind that the channel does not support.</summary>
    public static MessageStatus Unsupported => new("unsupported");

    /// <summary>Gets <c>unknown</c>: not known.</summary>
    public static MessageStatus Unknown => new("unknown");

    /// <summary>Gets <c>clicked</c>: a link was opened; e-mail.</summary>
    public static MessageStatus Clicked => new("clicked");

    /// <summary>Gets <c>opened</c>: opened; e-mail.</summary>
    public static MessageStatus Opened => new("opened");

    /// <summary>Gets <c>bounce</c>: returned; e-mail.</summary>
    public static MessageStatus Bounce => new("bounce");

    /// <summary>Gets <c>spam_complaint</c>: reported as spam; e-mail.</summary>
    public static MessageStatus SpamComplaint => new("spam_complaint");

    /// <summary>Gets <c>out_of_bounded</c>: returned later; e-mail.</summary>
    public static MessageStatus OutOfBounded => new("out_of_bounded");

    /// <summary>Gets <c>delayed</c>: delayed; e-mail.</summary>
    public static MessageStatus Delayed => new("delayed");

    /// <summary>Gets <c>list_unsubscribe</c>: the list was unsubscribed from; e-mail.</summary>
    public static MessageStatus ListUnsubscribe => new("list_unsubscribe");

    /// <summary>Gets <c>dispatched</c>: dispatched; e-mail.</summary>
    public static MessageStatus Dispatched => new("dispatched");
}
