using Smooch;
using Smooch.Sunshine;

namespace ParcelBot;

/// <summary>Handles the buttons below the question.</summary>
internal sealed class ButtonHandler(SunshineClient sunshine) : IWebhookHandler<ConversationPostbackEvent>
{
    public const string Today = "TODAY";
    public const string Tomorrow = "TOMORROW";

    private const string Route = "https://parcels.example.org/route.png";

    public async Task HandleAsync(ConversationPostbackEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent.Conversation is not { } conversation)
            return;

        NewContent reply = webhookEvent.PostbackPayload switch
        {
            Today => new NewImageContent { MediaUrl = Route, AltText = "The route of your parcel" },
            Tomorrow => new NewTextContent { Text = "Your parcel comes tomorrow." },
            _ => new NewTextContent { Text = "I do not know this button any more." },
        };
        await sunshine.ForConversation(conversation.Id).SendAsync(reply, cancellationToken);
    }
}
