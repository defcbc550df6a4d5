namespace Cookbook;

// snippet:shop-handler
public sealed class ShopHandler(Shops shops, IServiceProvider services) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is not { IsFromUser: true, AppId: { } appId, Conversation: { } conversation })
            return;
        var sunshine = services.GetRequiredKeyedService<SunshineClient>(shops.Names[appId]);
        await sunshine.ForConversation(conversation.Id).SendAsync($"Welcome to the {shops.Names[appId]}!", cancellationToken);
    }
}
// endsnippet
