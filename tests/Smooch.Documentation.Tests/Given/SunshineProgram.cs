using Smooch.Sunshine;

namespace Smooch.Documentation.Tests.SunshineProgram;

/// <summary>A handler that the reader has.</summary>
internal sealed class Bot : IWebhookHandler<ConversationMessageEvent>
{
    public Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
}
