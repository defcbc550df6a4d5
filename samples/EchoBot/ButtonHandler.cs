using Smooch.Client;
using Smooch;

namespace EchoBot;

/// <summary>Handles the buttons of an echo.</summary>
internal sealed class ButtonHandler(SmoochClient smooch) : IWebhookHandler<PostbackEvent>
{
    public async Task HandleAsync(PostbackEvent webhookEvent, CancellationToken cancellationToken)
    {
        foreach (var click in webhookEvent.Postbacks)
        {
            var text = click.Message?.Metadata.GetValueOrDefault(MessageHandler.OriginalText).ToString() ?? "";
            var reply = (click.Action as PostbackAction)?.Payload switch
            {
                MessageHandler.Shout => text.ToUpperInvariant() + "!",
                MessageHandler.Reverse => string.Concat(text.Reverse()),
                _ => "I do not know this button any more.",
            };
            await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, reply, cancellationToken);
        }
    }
}
