using Smooch;
using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Replies to questions, and takes the forms that users have filled in.</summary>
internal sealed class MessageHandler(SunshineClient sunshine, Assistant assistant, HandOver handOver)
    : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        // Messages of the business are reported too: without this check a bot talks to itself.
        if (webhookEvent is not { IsFromUser: true, Conversation.Id: { } id, Message: { } message })
            return;

        var conversation = sunshine.ForConversation(id);
        await conversation.MarkReadAsync(cancellationToken);
        switch (message.Content)
        {
            case TextContent { Text.Length: > 0 }:
                await ReplyAsync(conversation, message, cancellationToken);
                break;
            case FormResponseContent form:
                await handOver.PassAsync(
                    conversation,
                    "Thank you. Our team has your message and replies here or by e-mail.",
                    ContactForm.ToTicket(form),
                    cancellationToken);
                break;
            default:
                await conversation.SendAsync(Choices.With("I can read text only. A person can look at it."), cancellationToken);
                break;
        }
    }

    private async Task ReplyAsync(ConversationReference conversation, Message question, CancellationToken cancellationToken)
    {
        await conversation.StartTypingAsync(cancellationToken);
        var reply = await assistant.ReplyAsync(conversation, question, cancellationToken);
        switch (reply)
        {
            case Assistant.Person:
                await handOver.PassAsync(conversation, HandOver.Passed, HandOver.Ticket, cancellationToken);
                break;
            case Assistant.Unknown:
                await conversation.SendAsync(Choices.With("I do not know that. Shall a person look at it?"), cancellationToken);
                break;
            default:
                // A model may write more than a message can contain.
                var parts = MessageText.Split(reply);
                foreach (var part in parts.SkipLast(1))
                    await conversation.SendAsync(part, cancellationToken);
                await conversation.SendAsync(Choices.With(parts[^1]), cancellationToken);
                break;
        }
    }
}
