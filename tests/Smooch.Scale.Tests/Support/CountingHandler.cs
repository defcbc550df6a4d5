using System.Globalization;

namespace Smooch.Scale.Tests;

/// <summary>Notes each message; yields in between, so that others could overtake.</summary>
public sealed class CountingHandler(HandledEvents events) : IWebhookHandler<AppUserMessageEvent>, IWebhookHandler<AppUserMergeEvent>
{
    public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        foreach (var message in webhookEvent.Messages.OfType<TextMessage>())
            await events.HandleAsync(
                webhookEvent.AppUser.Id,
                message.Id,
                int.Parse(message.Text!, CultureInfo.InvariantCulture),
                YieldAsync());
    }

    public Task HandleAsync(AppUserMergeEvent webhookEvent, CancellationToken cancellationToken) =>
        events.HandleAsync(webhookEvent.Surviving!.Id, $"merge {webhookEvent.DeduplicationKey}", 0, YieldAsync());

    private static async Task YieldAsync()
    {
        for (var i = 0; i < 3; i++)
            await Task.Yield();
    }
}
