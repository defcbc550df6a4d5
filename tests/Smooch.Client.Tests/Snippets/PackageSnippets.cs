using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>
/// The C# of the pages of the packages, run against the fake service. What the README shows too is in <see cref="ReadmeSnippets"/>.
/// </summary>
public sealed class PackageSnippets : PageSnippets<PackageSnippets>
{
    [Fact]
    public async Task Send_more()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(path, [1, 2, 3], Cancellation);
        try
        {
            // snippet:send-more
            var sent = await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
            {
                Name = "ParcelBot",
                Text = "Shall it come today?",
                Actions = [NewAction.Postback("Today", "TODAY"), NewAction.Postback("Tomorrow", "TOMORROW")],
                Metadata = new() { ["order"] = "A-17", ["total"] = 19.95m },
            });
            Console.WriteLine(sent.Message.Id);

            using var picture = File.OpenRead(path);
            await smooch.AppUsers.UploadImageAsync(userId, new ImageUpload { Content = picture, FileName = "map.png" });
            // endsnippet
        }
        finally
        {
            File.Delete(path);
        }

        var page = await smooch.AppUsers.GetMessagesAsync(userId, cancellationToken: Cancellation);
        Assert.Equal(["TODAY", "TOMORROW"], page.Messages[0].Actions.Select(action => Assert.IsType<PostbackAction>(action).Payload));
        Assert.IsType<ImageMessage>(page.Messages[1]);
    }

    [Fact]
    public async Task History()
    {
        Console.Lines.Clear();
        var start = new DateTimeOffset(2016, 8, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        service.App.AppendHistory(userId, Enumerable.Range(1, 250).Select(n => new FakeHistoryMessage($"Message {n}", start + (n / 4))));
        // snippet:history
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId))
        {
            Console.WriteLine(message switch
            {
                TextMessage text => $"{text.Name}: {text.Text}",
                ImageMessage image => $"{image.Name}: {image.MediaUrl}",
                _ => $"{message.Name}: [{message.Type}]",
            });
        }
        // endsnippet

        Assert.Equal(250, Console.Lines.Count);
        Assert.EndsWith("Message 250", Console.Lines[0], StringComparison.Ordinal);

        var page = await smooch.AppUsers.GetMessagesAsync(
            userId,
            before: DateTimeOffset.Parse("2016-08-23T23:42:01Z", System.Globalization.CultureInfo.InvariantCulture),
            cancellationToken: Cancellation);
        Assert.Equal(100, page.Messages.Count);
    }

    [Fact]
    public async Task Register()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Smooch:AppId"] = service.AppId,
            ["Smooch:KeyId"] = keyId,
            ["Smooch:Secret"] = secret,
            ["Smooch:BaseAddress"] = service.BaseAddress.ToString(),
        });

        // snippet:register
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
        // endsnippet

        await using var app = builder.Build();
        var user = await app.Services.GetRequiredService<Smooch.Client.SmoochClient>().AppUsers.GetAsync(userId, Cancellation);
        Assert.Equal(userId, user.UserId);
    }

    [Fact]
    public async Task Receive()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var webhookSecret = default(SmoochSecret);

        // snippet:receive
        app.MapPost("/smooch", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            if (WebhookVerifier.Verify(request.Headers["X-API-Key"], webhookSecret) != WebhookVerificationResult.Valid)
                return Results.Unauthorized();

            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            if (WebhookParser.Parse(body.ToArray()) is AppUserMessageEvent { AppUser: { } user, Messages: [TextMessage message, ..] })
                await smooch.AppUsers.SendMessageAsync(user.Id, $"You said: {message.Text}", cancellationToken);
            return Results.Ok();
        });
        // endsnippet

        await app.StartAsync(Cancellation);
        var webhook = await smooch.Webhooks.CreateAsync(app.Urls.First() + "/smooch", [WebhookTrigger.MessageAppUser], Cancellation);
        webhookSecret = webhook.Secret;
        await service.App.User(userId).SayAsync("Hi!", Cancellation);
        await service.WhenWebhooksDeliveredAsync(Cancellation);

        var page = await smooch.AppUsers.GetMessagesAsync(userId, cancellationToken: Cancellation);
        Assert.Equal(["Hi!", "You said: Hi!"], page.Messages.Select(message => message.Text));

        using var stranger = new HttpClient();
        using var response = await stranger.PostAsync(new Uri(app.Urls.First() + "/smooch"), new StringContent("{}"), Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Webhook()
    {
        var webhook = await smooch.Webhooks.CreateAsync(
            "https://bot.example.org/smooch",
            [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback]);
        var webhookSecret = webhook.Secret;

        Assert.False(webhookSecret.IsEmpty);
        Assert.Equal(webhook.Triggers, Assert.Single(await smooch.Webhooks.ListAsync(Cancellation)).Triggers);
    }

    [Fact]
    public async Task Test_without_an_account()
    {
        // snippet:test
        await using var service = await FakeSmooch.StartAsync();
        using var smooch = service.CreateClient();

        var mira = service.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
        await mira.SayAsync("Hi!");

        var page = await smooch.AppUsers.GetMessagesAsync("mira@example.org");
        Assert.Equal("Hi!", page.Messages[0].Text);
        // endsnippet
    }
}
