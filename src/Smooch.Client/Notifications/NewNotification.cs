namespace Smooch.Client;

/// <summary>A message to somebody of whom only the address at a channel is known (reference: notification; v1.1).</summary>
public sealed record NewNotification
{
    /// <summary>Gets whom it goes to (<c>destination</c>).</summary>
    public required NotificationDestination Destination { get; init; }

    /// <summary>
    /// Gets the message (<c>message</c>, and <c>messageSchema</c> for a <see cref="NewWhatsAppTemplateMessage"/>). It is one of the business, and
    /// its author is <see cref="Author"/>.
    /// </summary>
    public required NewMessage Message { get; init; }

    /// <summary>Gets who writes (<c>author</c>).</summary>
    /// <value>The business, without a name.</value>
    public NotificationAuthor Author { get; init; } = new();

    /// <summary>The type only: a record would print the text and the address.</summary>
    public override string ToString() => nameof(NewNotification);

    internal void Check()
    {
        RequestRules.Require(Destination is not null, "Destination is null.");
        Destination!.Check();
        RequestRules.Require(Author is not null, "Author is null.");
        Author!.Check();
        RequestRules.Require(Message is not null, "Message is null.");
        RequestRules.Require(Message!.Role == MessageRole.AppMaker, "A notification is of the business: leave the role of its message as it is.");
        RequestRules.Require(
            Message is { Name: null, Email: null, AvatarUrl: null },
            "A notification has its author in Author: set Name, Email and AvatarUrl there, not in the message.");
        RequestRules.Require(Message.Destination is null, "A notification goes where its own Destination says: leave that of the message out.");
        RequestRules.Require(
            Message is (not NewWhatsAppTemplateMessage) or { Metadata: null, Payload: null, Override: null },
            "A template of WhatsApp travels alone: leave Metadata, Payload and Override out.");
        Message.Check();
    }
}
