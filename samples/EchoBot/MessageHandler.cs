using Smooch.Client;
using Smooch;

namespace EchoBot;

/// <summary>Sends text back with buttons, and sends images back.</summary>
internal sealed class MessageHandler(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
{
    public const string Shout = "SHOUT";
    public const string Reverse = "REVERSE";

    /// <summary>The metadata name of the user's text, which the buttons need.</summary>
    public const string OriginalText = "originalText";

    public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        foreach (var message in webhookEvent.Messages)
            await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, Reply(message), cancellationToken);
    }

    private static NewMessage Reply(Message message) => message switch
    {
        TextMessage { Text: { Length: > 0 } text } => new NewTextMessage
        {
            Text = $"Echo: {text}",
            Actions = [NewAction.Postback("Shout it", Shout), NewAction.Postback("Reverse it", Reverse)],
            Metadata = new() { [OriginalText] = text },
        },
        ImageMessage { MediaUrl: { } url } image =>
            new NewImageMessage { MediaUrl = url, Text = $"A fine {image.MediaType}. Here it is again." },
        _ => $"I cannot echo a message of type {message.Type} yet.",
    };
}
