namespace Smooch.Soak.Instances;

/// <summary>v1.1: a conversation is that of a user.</summary>
internal sealed class SmoochConversations(SmoochClient client) : Conversations
{
    public override Task SendAsync(string app, string conversation, string text, CancellationToken cancellationToken) =>
        client.ForApp(app).AppUsers.SendMessageAsync(conversation, text, cancellationToken);

    public override async IAsyncEnumerable<(string Id, string? Text)> ListAsync(string app, string conversation)
    {
        await foreach (var message in client.ForApp(app).AppUsers.EnumerateMessagesAsync(conversation))
            yield return (message.Id, message.Text);
    }

    public override Task DeleteAsync(string app, string user) => client.ForApp(app).AppUsers.DeleteAsync(user);
}
