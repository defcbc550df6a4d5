namespace Smooch.Scale.Measurements;

/// <summary>A handler that does nothing, so that only the SDK is measured.</summary>
internal sealed class NoHandler : IWebhookHandler<AppUserMessageEvent>
{
    public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
}
