using Smooch.Client;
using Smooch;

namespace EchoBot;

/// <summary>Does what the buttons of an echo promise.</summary>
internal sealed class ButtonHandler(SmoochClient smooch) : IWebhookHandler<PostbackEvent>
{
    public async Task HandleAsync(PostbackEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent.AppUser is not { } user)
            return;
        foreach (var tap in webhookEvent.Postbacks)
        {
            var said = tap.Message?.Metadata.GetValueOrDefault(MessageHandler.Said).ToString() ?? "";
            var answer = (tap.Action as PostbackAction)?.Payload switch
            {
                MessageHandler.Shout => said.ToUpperInvariant() + "!",
                MessageHandler.Reverse => string.Concat(said.Reverse()),
                _ => "I do not know this button any more.",
            };
            await smooch.AppUsers.SendMessageAsync(user.Id, answer, cancellationToken);
        }
    }
}
