namespace Smooch.Client;

/// <summary>A message to a person of whom only the address at a channel is known (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
public sealed record NewNotification
{
    /// <summary>Gets the recipient (<c>destination</c>).</summary>
    public required NotificationDestination Destination { get; init; }

    /// <summary>
    /// Gets the message (<c>message</c>, and <c>messageSchema</c> for a <see cref="NewWhatsAppTemplateMessage"/>). It is a message of the
    /// business, and
    /// its author is <see cref="Author"/>.
    /// </summary>
    public required NewMessage Message { get; init; }

    /// <summary>Gets the author (<c>author</c>).</summary>
    /// <value>The business, without a name.</value>
    public NotificationAuthor Author { get; init; } = new();

    /// <summary>Returns the type only, because the text and the address must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(NewNotification);

    internal void Check()
    {
        RequestRules.Require(Destination is not null, "Destination is null.");
        Destination!.Check();
        RequestRules.Require(Author is not null, "Author is null.");
        Author!.Check();
        RequestRules.Require(Message is not null, "Message is null.");
        RequestRules.Require(
            Message!.Role == MessageRole.AppMaker,
            "A notification is sent by the business: do not set the role of its message.");
        RequestRules.Require(
            Message is { Name: null, Email: null, AvatarUrl: null },
            "The author of a notification is in Author: set Name, Email and AvatarUrl there, not in the message.");
        RequestRules.Require(
            Message.Destination is null,
            "A notification has its own Destination: do not set that of the message.");
        RequestRules.Require(
            Message is (not NewWhatsAppTemplateMessage) or { Metadata: null, Payload: null, Override: null },
            "A WhatsApp template is sent alone: do not set Metadata, Payload or Override.");
        Message.Check();
    }
}
