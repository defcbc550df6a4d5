using Smooch.MessageBird;

namespace Smooch.Documentation.Tests.MessageBirdProgram;

/// <summary>A handler that the reader has.</summary>
internal sealed class EchoHandler : IWebhookHandler<MessageCreatedEvent>
{
    public Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
}
