using Smooch.Client;

namespace Smooch.Migration.Tests;

/// <summary>The C# of docs/migration-v1-to-v2.md: each task with v1.1, and with v2.</summary>
internal static class MigrationSnippets
{
    public static async Task SendWithV1Async(SmoochClient smooch, string userId)
    {
        // snippet:v1-send
        await smooch.AppUsers.SendMessageAsync(userId, "Hello!");
        // endsnippet
    }

    public static async Task SendWithV2Async(SunshineClient sunshine, string userId)
    {
        // snippet:v2-send
        var conversation = await sunshine.Conversations.ListAsync(userId).FirstAsync(each => each.IsDefault == true);
        await sunshine.ForConversation(conversation.Id).SendAsync("Hello!");
        // endsnippet
    }

    public static async Task UpdateWithV1Async(SmoochClient smooch, string userId)
    {
        // snippet:v1-update
        await smooch.AppUsers.UpdateAsync(userId, new AppUserUpdate { GivenName = "Mira", Properties = new() { ["plan"] = "gold" } });
        // endsnippet
    }

    public static async Task UpdateWithV2Async(SunshineClient sunshine, string userId)
    {
        // snippet:v2-update
        await sunshine.Users.UpdateAsync(userId, new UserUpdate
        {
            Profile = new NewUserProfile { GivenName = "Mira" },
            Metadata = new() { ["plan"] = "gold" },
        });
        // endsnippet
    }

    public static async Task ReadWithV1Async(SmoochClient smooch, string userId)
    {
        // snippet:v1-read
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId))
            Console.WriteLine($"{message.Role}: {message.Text}");
        // endsnippet
    }

    public static async Task ReadWithV2Async(SunshineClient sunshine, string conversationId)
    {
        // snippet:v2-read
        await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId))
            Console.WriteLine($"{message.Author?.Type}: {(message.Content as TextContent)?.Text}");
        // endsnippet
    }
}

// snippet:v1-receive
public sealed class V1Bot(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
{
    public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        foreach (var message in webhookEvent.Messages)
            await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, $"You said: {message.Text}", cancellationToken);
    }
}
// endsnippet

// snippet:v2-receive
public sealed class V2Bot(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is { IsFromUser: true, Conversation: { } conversation, Content: TextContent { Text: { } text } })
            await sunshine.ForConversation(conversation.Id).SendAsync($"You said: {text}", cancellationToken);
    }
}
// endsnippet
