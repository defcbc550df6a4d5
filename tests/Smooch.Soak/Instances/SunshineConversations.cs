using Smooch.Sunshine;

namespace Smooch.Soak.Instances;

/// <summary>v2.</summary>
internal sealed class SunshineConversations(SunshineClient client) : Conversations
{
    public override Task SendAsync(string app, string conversation, string text, CancellationToken cancellationToken) =>
        client.ForApp(app).Messages.SendAsync(conversation, text, cancellationToken);

    public override async IAsyncEnumerable<(string Id, string? Text)> ListAsync(string app, string conversation)
    {
        await foreach (var message in client.ForApp(app).Messages.EnumerateAsync(conversation))
            yield return (message.Id, (message.Content as TextContent)?.Text);
    }

    public override Task DeleteAsync(string app, string user) => client.ForApp(app).Users.DeleteAsync(user);
}
