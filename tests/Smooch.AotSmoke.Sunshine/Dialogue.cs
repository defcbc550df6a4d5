namespace Smooch.AotSmoke;

/// <summary>What a bot does: a user, a conversation, messages, the transcript over several pages, and a webhook.</summary>
internal static class Dialogue
{
    private const int More = 120;

    public static async Task RunAsync(SunshineClient sunshine)
    {
        await FindUnknownUserAsync(sunshine);
        var user = await sunshine.Users.GetOrCreateAsync(
            new NewUser
            {
                ExternalId = "mira@example.org",
                Profile = new() { GivenName = "Mira" },
                Metadata = new() { ["plan"] = "gold" },
            });
        Console.WriteLine($"user: {user.ExternalId} {user.Profile?.GivenName}, plan {user.Metadata["plan"]}");

        var conversation = sunshine.ForConversation((await sunshine.Conversations.CreatePersonalAsync(user.Id)).Id);
        await conversation.StartTypingAsync();
        await conversation.SendAsync("Hello!");
        await conversation.SendAsync(new NewMessage
        {
            Author = new NewAuthor { Type = AuthorType.Business, DisplayName = "ParcelBot" },
            Content = new NewTextContent
            {
                Text = "Shall it come today?",
                Actions = [NewAction.Postback("Today", "TODAY"), NewAction.Link("Map", "https://parcels.example.org/map")],
            },
            Metadata = new() { ["order"] = "A-17", ["total"] = 19.95m },
        });
        using var picture = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G']);
        var attachment = await sunshine.Attachments.UploadAsync(new AttachmentUpload { Content = picture, FileName = "map.png" });
        await conversation.SendAsync(new NewImageContent { MediaUrl = attachment.MediaUrl!, Text = "On its way" });
        for (var number = 1; number <= More; number++)
            await conversation.SendAsync($"Message {number}");

        var count = 0;
        await foreach (var message in conversation.EnumerateMessagesAsync(MessageDirection.OldestFirst))
        {
            count++;
            if (count <= 4 || count == More + 3)
                Show(message);
        }

        Console.WriteLine($"{count} messages");
        Receive();
    }

    public static async Task FindUnknownUserAsync(SunshineClient sunshine)
    {
        try
        {
            await sunshine.Users.GetAsync("unknown");
        }
        catch (SmoochNotFoundException e)
        {
            Console.WriteLine($"unknown: {(int)e.StatusCode} {e.Code}");
        }
    }

    private static void Receive()
    {
        var secret = new SmoochSecret("8c4a1f20");
        Console.WriteLine($"webhook: {WebhookVerifier.Verify("8c4a1f20", secret)}, {WebhookVerifier.Verify("8c4a1f21", secret)}");
        var events = WebhookParser.Parse("""
            {"app":{"id":"5c21d7aa90be3f0022e4c816"},"webhook":{"id":"5c21d7aa90be3f0022e4c817","version":"v2"},"events":[
             {"id":"e1","type":"conversation:message","createdAt":"2020-09-30T15:14:29.834Z","payload":{"conversation":{"id":"c1"},
              "message":{"id":"m1","content":{"type":"text","text":"Hi"},
               "author":{"type":"user","userId":"u1","user":{"id":"u1","mood":"good"}}}}},
             {"id":"e2","type":"conversation:mood","payload":{"conversation":{"id":"c1"}}}]}
            """u8);
        foreach (var received in events)
        {
            Console.WriteLine($"webhook: {received.GetType().Name} {received.Type} of {received.AppId}");
            if (received is not ConversationMessageEvent { Message: { } message })
                continue;
            Console.WriteLine($"webhook: mood {message.Author?.User?.UnknownFields["mood"]}");
            Show(message);
        }
    }

    private static void Show(Message message)
    {
        var content = message.Content switch
        {
            TextContent text => text.Text + string.Concat(text.Actions.Select(Describe)),
            ImageContent image => $"[image {image.MediaType}] {image.Text}",
            _ => $"[{message.Content?.Type}]",
        };
        var metadata = string.Concat(message.Metadata.Select(pair => $" {{{pair.Key}: {pair.Value}}}"));
        Console.WriteLine($"{message.Author?.Type}: {content}{metadata}");
    }

    private static string Describe(MessageAction action) => action switch
    {
        PostbackAction postback => $" ({postback.Text}: {postback.Payload})",
        LinkAction link => $" ({link.Text}: {link.Uri})",
        _ => $" ({action.Type})",
    };
}
