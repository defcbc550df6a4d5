using Smooch;
using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Takes over again when an agent passes control back.</summary>
internal sealed class ControlHandler(SunshineClient sunshine, BotOptions options) : IWebhookHandler<SwitchboardPassControlEvent>
{
    public async Task HandleAsync(SwitchboardPassControlEvent webhookEvent, CancellationToken cancellationToken)
    {
        // The bot also receives the event when it passes control itself.
        if (webhookEvent.Conversation is { ActiveSwitchboardIntegration: not null } conversation && webhookEvent.IsInControl(options.Name))
        {
            await sunshine.ForConversation(conversation.Id)
                .SendAsync(Choices.With("I am the bot again. Can I help with anything else?"), cancellationToken);
        }
    }
}
