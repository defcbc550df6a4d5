using Smooch.Client;
using Smooch;

namespace EchoBot;

/// <summary>Says text again, with buttons, and sends images back.</summary>
internal sealed class MessageHandler(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
{
    public const string Shout = "SHOUT";
    public const string Reverse = "REVERSE";

    /// <summary>Where an echo keeps what was said, so that its buttons can go back to it.</summary>
    public const string Said = "said";

    public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent.AppUser is not { } user)
            return;
        foreach (var message in webhookEvent.Messages)
            await smooch.AppUsers.SendMessageAsync(user.Id, Answer(message), cancellationToken);
    }

    private static NewMessage Answer(Message message) => message switch
    {
        TextMessage { Text: { Length: > 0 } text } => new NewTextMessage
        {
            Text = $"You said: {text}",
            Actions = [NewAction.Postback("Shout it", Shout), NewAction.Postback("Reverse it", Reverse)],
            Metadata = new() { [Said] = text },
        },
        ImageMessage { MediaUrl: { } url } image => new NewImageMessage { MediaUrl = url, Text = $"A fine {image.MediaType}. Here it is again." },
        _ => $"I cannot echo a message of type {message.Type} yet.",
    };
}
