using Smooch;
using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Handles clicks on the buttons.</summary>
internal sealed class ButtonHandler(SunshineClient sunshine, HandOver handOver) : IWebhookHandler<ConversationPostbackEvent>
{
    public async Task HandleAsync(ConversationPostbackEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent.Conversation is not { } clicked)
            return;

        var conversation = sunshine.ForConversation(clicked.Id);
        switch (webhookEvent.PostbackPayload)
        {
            case Choices.Person:
                await handOver.PassAsync(conversation, HandOver.Passed, HandOver.Ticket, cancellationToken);
                break;
            case Choices.Contact:
                await conversation.SendAsync(ContactForm.Create(), cancellationToken);
                break;
            default:
                await conversation.SendAsync(Choices.With("I do not know this button any more."), cancellationToken);
                break;
        }
    }
}
