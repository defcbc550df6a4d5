using Smooch;
using Smooch.Sunshine;

namespace ParcelBot;

/// <summary>Asks the user who writes when the parcel should come.</summary>
internal sealed class MessageHandler(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        // Messages of the business are reported too: without this check a bot talks to itself.
        if (webhookEvent is not { IsFromUser: true, Conversation: { } conversation, Content: TextContent { Text.Length: > 0 } })
            return;

        var name = webhookEvent.Message?.Author?.DisplayName;
        await sunshine.ForConversation(conversation.Id).SendAsync(
            new NewTextContent
            {
                Text = $"Hello {name}, should your parcel come today?",
                Actions = [NewAction.Postback("Today", ButtonHandler.Today), NewAction.Postback("Tomorrow", ButtonHandler.Tomorrow)],
            },
            cancellationToken);
    }
}
