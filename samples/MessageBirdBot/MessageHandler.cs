using Smooch;
using Smooch.MessageBird;

namespace MessageBirdBot;

/// <summary>Echoes a text and offers two buttons, does what the buttons promise, and sends images back.</summary>
internal sealed class MessageHandler(MessageBirdClient messageBird) : IWebhookHandler<MessageCreatedEvent>
{
    // The id of a button comes back when it is chosen, so it carries what the button is about.
    private const string Shout = "SHOUT ";
    private const string Reverse = "REVERSE ";

    public async Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken)
    {
        // The messages of the business are reported too: without this check a bot talks to itself.
        if (webhookEvent is { IsReceived: true, ConversationId: { } conversationId, Message: { } message })
            await messageBird.Messages.ReplyAsync(conversationId, Reply(message), cancellationToken: cancellationToken);
    }

    private static NewMessage Reply(Message message) => message switch
    {
        TextMessage { Text: { Length: > 0 } text } => new NewInteractiveMessage
        {
            Type = InteractiveType.Button,
            Body = $"You wrote: {text}",
            Action = new InteractiveAction { Buttons = [Button(Shout + text, "Shout it"), Button(Reverse + text, "Reverse it")] },
        },
        InteractiveMessage { Interactive.Reply.Id: { } id } when id.StartsWith(Shout, StringComparison.Ordinal) =>
            new NewTextMessage { Text = id[Shout.Length..].ToUpperInvariant() + "!" },
        InteractiveMessage { Interactive.Reply.Id: { } id } when id.StartsWith(Reverse, StringComparison.Ordinal) =>
            new NewTextMessage { Text = string.Concat(id[Reverse.Length..].Reverse()) },
        ImageMessage { Image.Url: { } url } => new NewImageMessage { Url = url, Caption = "A fine image. Here it is again." },
        _ => new NewTextMessage { Text = $"I cannot echo a message of type {message.Type} yet." },
    };

    private static InteractiveButton Button(string id, string title) => new() { Id = id, Type = "reply", Title = title };
}
