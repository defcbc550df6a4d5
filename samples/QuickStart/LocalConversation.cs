using Smooch.Client;
using Smooch.Testing;
using Smooch;

namespace QuickStart;

/// <summary>A whole conversation against the in-process fake service: v1, which has init.</summary>
internal static class LocalConversation
{
    private const string UserId = "mira@example.org";
    private const int OlderMessages = 250;

    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var transcript = new Transcript(output);
        await using var service = await FakeSmooch.StartAsync(cancellationToken: cancellationToken);
        transcript.Say($"A fake Smooch listens on {service.BaseAddress}");

        // 1. A client. It lives as long as the program.
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = service.BaseAddress,
            ApiVersion = SmoochApiVersion.V1,
            Credential = SmoochCredential.SigningKey(service.KeyId, service.Secret),
        });

        // 2. A user's device starts a session.
        var session = await smooch.Init.InitAsync(
            new NewDevice { Id = "device-1", Platform = DevicePlatform.Web, Info = new DeviceInfo { BrowserLanguage = "en-GB" } },
            UserId,
            cancellationToken);
        await smooch.AppUsers.UpdateAsync(
            UserId,
            new AppUserUpdate { GivenName = "Mira", Properties = new() { ["plan"] = "gold", ["visits"] = 3 } },
            cancellationToken);
        transcript.Say($"The session of {session.AppUser} started");
        AddOlderMessages(service);

        // 3. A webhook, received on a route of this program.
        await using var bot = await WebhookReceiver.StartAsync(cancellationToken);
        var webhook = await smooch.Webhooks.CreateAsync(
            bot.Address.AbsoluteUri,
            [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback],
            cancellationToken);
        bot.Secret = webhook.Secret;
        transcript.Say($"{webhook} calls {bot.Address}");

        // 4. The user sends a message, the webhook delivers it, the program replies with buttons.
        var mira = service.App.User(UserId);
        await mira.SayAsync("Hi! Where is my parcel?", cancellationToken);
        var asked = await bot.NextAsync<MessageEvent>(cancellationToken);
        transcript.Show("webhook", asked.Messages[0]);
        var reply = await smooch.AppUsers.SendMessageAsync(asked.AppUser.Id, "Let me look …", cancellationToken);
        transcript.Show("reply", reply.Message);
        reply = await smooch.AppUsers.SendMessageAsync(
            asked.AppUser.Id,
            new NewTextMessage
            {
                Name = "ParcelBot",
                Text = "It left the depot. Do you want it today?",
                Actions = [NewAction.Postback("Today", "TODAY"), NewAction.Postback("Tomorrow", "TOMORROW")],
            },
            cancellationToken);
        transcript.Show("reply", reply.Message);

        // 5. The user clicks a button, the program replies with an image.
        await mira.TapAsync("TODAY", cancellationToken);
        var clicked = await bot.NextAsync<PostbackEvent>(cancellationToken);
        transcript.Say($" webhook  {clicked.AppUser} clicked \"{clicked.Postbacks[0].Action?.Text}\"");
        using var picture = new MemoryStream(Picture.Png);
        reply = await smooch.AppUsers.UploadImageAsync(
            clicked.AppUser.Id,
            new ImageUpload { Content = picture, FileName = "map.png", Text = "On its way" },
            progress: null,
            cancellationToken);
        transcript.Show("reply", reply.Message);

        // 6. The whole history, page by page, although many messages have the same timestamp.
        transcript.Say("The history, oldest first:");
        var count = 0;
        await foreach (
            var message in smooch.AppUsers.EnumerateMessagesAsync(UserId, HistoryDirection.OldestFirst).WithCancellation(cancellationToken))
        {
            count++;
            if (count <= 3 || count > OlderMessages)
                transcript.Show("history", message);
            else if (count == 4)
                transcript.Say($"          … {OlderMessages - 3} more of last week …");
        }

        transcript.Say($"{count} messages, each once. That was the whole tour.");
    }

    /// <summary>Last week's messages, several with the same timestamp, as an import writes them.</summary>
    private static void AddOlderMessages(FakeSmooch service)
    {
        var lastWeek = DateTimeOffset.UtcNow.AddDays(-7).ToUnixTimeMilliseconds();
        service.App.AppendHistory(UserId, Enumerable.Range(1, OlderMessages)
            .Select(number => new FakeHistoryMessage($"Imported message {number}", lastWeek + (number / 8))));
    }
}
