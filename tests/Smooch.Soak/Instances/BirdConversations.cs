using Smooch.MessageBird;

namespace Smooch.Soak.Instances;

/// <summary>MessageBird, which has no apps, and whose contacts cannot be deleted.</summary>
internal sealed class BirdConversations(MessageBirdClient client) : Conversations
{
    public override Task SendAsync(string app, string conversation, string text, CancellationToken cancellationToken) =>
        client.Messages.ReplyAsync(conversation, text, cancellationToken);

    public override async IAsyncEnumerable<(string Id, string? Text)> ListAsync(string app, string conversation)
    {
        await foreach (var message in client.Messages.ListAsync(conversation, pageSize: 10))
            yield return (message.Id, (message as MessageBird.TextMessage)?.Text);
    }

    public override Task DeleteAsync(string app, string user) => Task.CompletedTask;
}
