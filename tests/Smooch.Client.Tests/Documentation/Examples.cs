using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Smooch.Testing;

namespace Smooch.Client.Tests.Documentation;

/// <summary>The examples of the documentation comments, which <see cref="ExampleTests"/> compares: they compile.</summary>
[SuppressMessage("Style", "IDE0051", Justification = "The methods are compiled, not called.")]
[SuppressMessage("Performance", "CA1823", Justification = "The methods are compiled, not called.")]
internal static class Examples
{
    private static async Task FakeMessageBirdExample()
    {
        await using var fake = await FakeMessageBird.StartAsync();
        using var messageBird = fake.CreateClient();
    }

    private static async Task AppUsersClientExample(SmoochClient smooch, string userId)
    {
        var page = await smooch.AppUsers.GetMessagesAsync(userId);
        foreach (var message in page.Messages)
            Console.WriteLine($"{message.Received:u} {message.Name}: {message.Text}");
    }

    private static async Task AppUsersClient2Example(SmoochClient smooch, string userId)
    {
        if (await smooch.AppUsers.TryGetMessagesAsync(userId) is not { } page)
            Console.WriteLine("No conversation yet.");
    }

    private static async Task AppUsersClient3Example(SmoochClient smooch, string userId)
    {
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId))
            Console.WriteLine(message.Text);
    }

    private static async Task AppUsersClient4Example(SmoochClient smooch, string userId)
    {
        await smooch.AppUsers.SendMessageAsync(userId, "Your parcel is here.");
    }

    private static async Task AppUsersClient5Example(SmoochClient smooch, string userId)
    {
        var sent = await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Text = "When do you want it?",
            Actions = [NewAction.Reply("Today", "TODAY"), NewAction.Reply("Tomorrow", "TOMORROW")],
        });
        Console.WriteLine(sent.Message.Id);
    }

    private static async Task AppUsersClient6Example(SmoochClient smooch, string userId)
    {
        using var file = File.OpenRead("map.png");
        await smooch.AppUsers.UploadImageAsync(userId, new ImageUpload { Content = file, FileName = "map.png" });
    }

    private static async Task AppUsersClient7Example(SmoochClient smooch)
    {
        var user = await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "mira@example.org", GivenName = "Mira" });
    }

    private static async Task AppUsersClient8Example(SmoochClient smooch)
    {
        var user = await smooch.AppUsers.GetAsync("mira@example.org");
        Console.WriteLine($"{user.GivenName} {user.Surname}");
    }

    private static async Task AppUsersClient9Example(SmoochClient smooch, string userId)
    {
        await smooch.AppUsers.UpdateAsync(
            userId,
            new AppUserUpdate { Email = "mira@example.org", Properties = new() { ["tier"] = "gold" } });
    }

    private static async Task AppsClientExample(SmoochClient smooch, string appId)
    {
        var key = await smooch.Apps.CreateKeyAsync(appId, "bot");
        var credential = SmoochCredential.SigningKey(key.Id, key.Secret.Reveal());
    }

    private static async Task AttachmentsClientExample(SmoochClient smooch, string userId)
    {
        var file = await smooch.Attachments.UploadFileAsync("invoice.pdf");
        await smooch.AppUsers.SendMessageAsync(userId, new NewFileMessage { MediaUrl = file.MediaUrl });
    }

    private static void SmoochServiceCollectionExtensionsExample(IHostApplicationBuilder builder, string keyId, string secret)
    {
        builder.Services.AddSmooch(o => o.Credential = SmoochCredential.SigningKey(keyId, secret));
    }

    private static void SmoochServiceCollectionExtensions2Example(IHostApplicationBuilder builder)
    {
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
    }

    private static void SmoochWebhookServiceCollectionExtensionsExample(IHostApplicationBuilder builder, string secret)
    {
        builder.Services.AddSmoochWebhooks(o => o.AddSecret(secret)).AddHandler<AppUserMessageEvent, EchoHandler>();
    }

    private static void SmoochWebhookServiceCollectionExtensions2Example(IHostApplicationBuilder builder)
    {
        builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"));
    }

    private static async Task InitClientExample(SmoochClient smooch, string deviceId)
    {
        var session = await smooch.Init.InitAsync(new InitRequest
        {
            Device = new NewDevice { Id = deviceId, Platform = DevicePlatform.Ios },
            UserId = "mira@example.org",
        });
    }

    private static async Task WebIntegrationUpdateExample(SmoochClient smooch, string integrationId)
    {
        await smooch.Integrations.UpdateAsync(integrationId, new WebIntegrationUpdate
        {
            BrandColor = "0066ff",
            BackgroundImageUrl = null,
            OriginWhitelist = new[] { "https://shop.example.org" },
        });
    }

    private static async Task NewMenuExample(SmoochClient smooch)
    {
        await smooch.Menus.UpdateAsync(new NewMenu
        {
            Items =
            [
                NewMenuItem.Link("Shop", "https://shop.example.org"),
                NewMenuItem.Submenu("Help", NewMenuItem.Postback("Call me", "CALL")),
            ],
        });
    }

    private static async Task MessageHistoryExample(SmoochClient smooch, string userId)
    {
        await foreach (var page in smooch.AppUsers.EnumerateMessagesAsync(userId).AsPages())
            Console.WriteLine($"{page.Messages.Count} messages; resume from {page.Cursor}");
    }

    private static async Task NotificationsClientExample(SmoochClient smooch, string integrationId)
    {
        await smooch.Notifications.SendAsync(integrationId, "+34600000000", "Your parcel is on its way");
    }

    private static async Task SmoochOAuthClientExample(string secret, string state, string code)
    {
        using var oauth = new SmoochOAuthClient(
            new SmoochOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(secret) });
        var page = oauth.GetAuthorizationUrl(state);
        // … and when the browser returns with a code:
        var token = await oauth.ExchangeCodeAsync(code);
        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = token.ToCredential() });
    }

    private static async Task SmoochClientExample(string keyId, string secret)
    {
        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
        await smooch.AppUsers.SendMessageAsync("steve@example.com", "Hello!");
    }

    private static async Task SmoochClient2Example(SmoochClient smooch, string userId, string appId)
    {
        var shop = smooch.ForApp(appId);
        await shop.AppUsers.SendMessageAsync(userId, "Hello!");
    }

    private static async Task SmoochClient3Example(SmoochClient smooch, string userId)
    {
        SmoochResponse? response = null;
        var user = await smooch.WithResponseObserver(r => response = r).AppUsers.GetAsync(userId);
    }

    private static async Task TemplatesClientExample(SmoochClient smooch)
    {
        await foreach (var template in smooch.Templates.ListAsync())
            Console.WriteLine(template.Name);
    }

    private static void WebhookParserExample(byte[] body)
    {
        if (WebhookParser.Parse(body) is AppUserMessageEvent { AppUser: { } user } received)
            Console.WriteLine($"{user.Id}: {received.Messages[0].Text}");
    }

    private static async Task WebhooksClientExample(SmoochClient smooch)
    {
        var webhook = await smooch.Webhooks.CreateAsync(
            "https://bot.example.org/smooch",
            [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback]);
        var secret = webhook.Secret;
    }

    private static void FakeAppExample(FakeSmooch fake)
    {
        var secret = fake.App.AddWebhook("http://127.0.0.1:5000/smooch", [WebhookTrigger.MessageAppUser]);
    }

    private static async Task FakeSmoochExample()
    {
        await using var fake = await FakeSmooch.StartAsync();
        using var smooch = fake.CreateClient();
    }

    private static void FakeSmooch2Example(FakeSmooch fake)
    {
        var mira = fake.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
    }

    private static void FakeFaultsExample(FakeSmooch fake)
    {
        fake.Faults.Script(FakeFault.Status(503) with { Times = 2 }, FakeFault.DropAfter);
    }

    private static async Task FakeJournalExample(FakeSmooch fake)
    {
        var request = await fake.Journal.WaitForRequestAsync(request => request.Method == "POST");
        Console.WriteLine(request.Status);
    }

    private static async Task FakeWebhookCallExample(HttpClient http, SmoochSecret secret, string url)
    {
        var call = FakeWebhookCall.Create("v2", "conversation:message", new FakeWebhookCallOptions { Secret = secret, Target = url });
        using var response = await http.SendAsync(call.CreateRequest());
    }

    private static async Task FakeUserExample(FakeUser mira)
    {
        var reply = await mira.ReceiveAsync<TextMessage>();
        Console.WriteLine(reply.Text);
    }

    private static async Task FakeUser2Example(FakeUser mira)
    {
        await mira.SayAsync("Where is my parcel?");
    }

    private static async Task FakeUser3Example(FakeUser mira)
    {
        await mira.TapAsync("TODAY");
    }

    private sealed class EchoHandler : IWebhookHandler<AppUserMessageEvent>
    {
        public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
