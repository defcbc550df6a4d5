namespace Smooch.AotSmoke;

/// <summary>What a bot does: a conversation, messages, the history over several pages, and webhooks.</summary>
internal static class Dialogue
{
    private const int More = 30;

    /// <summary>The channel of a service with seed 7.</summary>
    private const string ChannelId = "372f738d-3fdd-0f16-855f-705e1d90df55";

    public static async Task RunAsync(MessageBirdClient messageBird)
    {
        await FindUnknownConversationAsync(messageBird);
        var conversation = await messageBird.Conversations.StartAsync("+31600000001", ChannelId, "Hello!");
        Console.WriteLine($"conversation: {conversation.Status}, {conversation.LastUsedPlatformId}");
        await messageBird.Messages.ReplyAsync(
            conversation.Id, new NewImageMessage { Url = "https://parcels.example.org/map.png", Caption = "On its way" });
        for (var number = 1; number <= More; number++)
            await messageBird.Messages.ReplyAsync(conversation.Id, $"Message {number}");

        var count = 0;
        await foreach (var message in messageBird.Messages.ListAsync(conversation.Id, pageSize: 10))
        {
            count++;
            if (count is 1 or > More)
                Show(message);
        }

        Console.WriteLine($"{count} messages");
        var archived = await messageBird.Conversations.ArchiveAsync(conversation.Id);
        Console.WriteLine($"conversation: {archived.Status}");
        WebhookDialogue.Run();
    }

    public static async Task FindUnknownConversationAsync(MessageBirdClient messageBird)
    {
        try
        {
            await messageBird.Conversations.GetAsync("00000000000000000000000000000000");
        }
        catch (SmoochNotFoundException e)
        {
            Console.WriteLine($"unknown: {(int)e.StatusCode} {e.Code}");
        }
    }

    public static void Show(Message message) => Console.WriteLine($"{message.Direction}: " + message switch
    {
        TextMessage text => text.Text,
        ImageMessage { Image: { } image } => $"[{image.Url}] {image.Caption}",
        _ => $"[{message.Type}]",
    });
}
