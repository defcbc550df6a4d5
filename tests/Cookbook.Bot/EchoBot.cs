namespace Cookbook;

/// <summary>Returns what a user writes.</summary>
public sealed class EchoBot(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is { IsFromUser: true, Conversation: { } conversation, Content: TextContent { Text: { } text } })
            await sunshine.ForConversation(conversation.Id).SendAsync($"You wrote: {text}", cancellationToken);
    }
}
