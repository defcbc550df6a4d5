using System.Text;
using System.Text.Json.Nodes;
using Smooch.Client;
using Smooch.Testing;
using Smooch;

namespace EchoBot;

/// <summary>The bot, a fake service, and a user of it, in one process.</summary>
internal sealed class LocalBot : IAsyncDisposable
{
    private readonly FakeSmooch service;
    private readonly WebApplication bot;
    private readonly FakeUser user;
    private readonly Webhook webhook;
    private int shown;

    private LocalBot(FakeSmooch service, WebApplication bot, FakeUser user, Webhook webhook)
    {
        this.service = service;
        this.bot = bot;
        this.user = user;
        this.webhook = webhook;
    }

    public string Url => webhook.Target!;

    public static async Task<LocalBot> StartAsync(CancellationToken cancellationToken)
    {
        var fake = await FakeSmooch.StartAsync(cancellationToken: cancellationToken);
        var program = Bot.Build(
            o =>
            {
                o.BaseAddress = fake.BaseAddress;
                o.Credential = SmoochCredential.SigningKey(fake.KeyId, fake.Secret);
            },
            "http://127.0.0.1:0");
        await program.StartAsync(cancellationToken);
        var created = await program.Services.GetRequiredService<SmoochClient>().Webhooks
            .CreateAsync(program.Urls.Single() + Bot.Path, Bot.Triggers, cancellationToken);
        program.Services.GetRequiredService<SmoochWebhooks>().Secrets.Add(created.Secret);
        return new LocalBot(
            fake,
            program,
            fake.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" }),
            created);
    }

    /// <summary>Lets the user do something, waits until the bot has handled it, and returns the new messages.</summary>
    public async Task<IReadOnlyList<string>> DoAsync(Func<FakeUser, Task> act, CancellationToken cancellationToken)
    {
        await act(user);
        await service.WhenWebhooksDeliveredAsync(cancellationToken);
        return TakeLines();
    }

    /// <summary>Delivers the newest event once more, as the service does when a response was lost.</summary>
    /// <returns>The status of the bot's response, and its messages.</returns>
    public async Task<(int Status, IReadOnlyList<string> Lines)> SendAgainAsync(CancellationToken cancellationToken)
    {
        var newest = service.Journal.Deliveries.Last(delivery => delivery.WebhookId is not null);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, newest.Target)
        {
            Content = new StringContent(newest.Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(WebhookVerifier.HeaderName, webhook.Secret.Reveal());
        using var response = await http.SendAsync(request, cancellationToken);
        return ((int)response.StatusCode, TakeLines());
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await service.DisposeAsync();
    }

    private List<string> TakeLines()
    {
        var messages = user.Messages;
        List<string> lines = [.. messages.Skip(shown).Select(Line)];
        shown = messages.Count;
        return lines;
    }

    private static string Line(JsonObject message)
    {
        var who = (string?)message["role"] == "appUser" ? "Mira" : "Bot ";
        var media = (string?)message["mediaUrl"] is { } url ? $" [{message["mediaType"]} {url}]" : "";
        var buttons = string.Concat((message["actions"]?.AsArray() ?? []).Select(action => $"  <{action!["text"]}>"));
        return $"{who}: {((string?)message["text"])?.Trim()}{media}{buttons}";
    }
}
