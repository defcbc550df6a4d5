using Smooch;
using Smooch.Client;

namespace ScaleOut;

/// <summary>Handles a message; a real bot would respond to the user here.</summary>
internal sealed class MessageHandler : IWebhookHandler<AppUserMessageEvent>
{
    public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        foreach (var message in webhookEvent.Messages.OfType<TextMessage>())
            Console.WriteLine($"handled {webhookEvent.AppUser.Id} {message.Text}");
        return Task.CompletedTask;
    }
}
