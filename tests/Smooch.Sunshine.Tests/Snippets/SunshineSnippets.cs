using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Smooch.Testing;

namespace Smooch.Sunshine.Tests.Snippets;

// snippet:handler
public sealed class EchoBot(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        // Messages of the business are reported too: without this check a bot talks to itself.
        if (webhookEvent is { IsFromUser: true, Conversation: { } conversation, Content: TextContent { Text: { } text } })
            await sunshine.ForConversation(conversation.Id).SendAsync($"You wrote: {text}", cancellationToken);
    }
}
// endsnippet

/// <summary>The C# of docs/sunshine.md, run against the fake service.</summary>
public sealed class SunshineSnippets
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Token);
        var (appId, keyId, secret) = (smooch.AppId, smooch.KeyId, smooch.Secret);
        RedirectedClient.Address = smooch.SunshineAddress;
        // snippet:send
        using var sunshine = new SunshineClient(new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = appId,
            Credential = SmoochCredential.Basic(keyId, secret),
        });

        var user = await sunshine.Users.GetOrCreateAsync(new NewUser { ExternalId = "mira@example.org" });
        var conversation = await sunshine.Conversations.CreatePersonalAsync(user.Id);
        await sunshine.ForConversation(conversation.Id).SendAsync("Hello Mira!");
        // endsnippet
        Assert.Equal("Hello Mira!", (string?)Assert.Single(smooch.App.User(user.Id).Messages)["text"]);
    }

    [Fact]
    public async Task Receive()
    {
        await using var smooch = await FakeSmooch.StartAsync(new() { ReceiveTimeout = TimeSpan.FromMinutes(1) }, Token);
        var integration = smooch.App.AddIntegration();
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Configuration["Sunshine:BaseAddress"] = smooch.SunshineAddress.ToString();
        builder.Configuration["Sunshine:AppId"] = smooch.AppId;
        builder.Configuration["Sunshine:KeyId"] = smooch.KeyId;
        builder.Configuration["Sunshine:Secret"] = smooch.Secret;
        builder.Configuration["Sunshine:Webhooks:AllowStartWithoutSecret"] = "true";
        // snippet:program
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"));
        builder.Services.AddSunshineWebhooks(builder.Configuration.GetSection("Sunshine:Webhooks"))
            .AddHandler<ConversationMessageEvent, EchoBot>();

        var app = builder.Build();
        app.MapWebhooks("/sunshine");
        // endsnippet
        await using var running = app;
        await app.StartAsync(Token);
        var webhook = await app.Services.GetRequiredService<Sunshine.SunshineClient>().Webhooks.CreateAsync(
            integration.Id,
            new NewWebhook { Target = app.Urls.Single() + "/sunshine", Triggers = [WebhookTrigger.ConversationMessage] },
            Token);
        app.Services.GetRequiredService<SunshineWebhooks>().Secrets.Add(webhook.Secret);

        var mira = smooch.CreateUser();
        await mira.SayAsync("Hello", Token);
        Assert.Equal("You wrote: Hello", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        await mira.ReceiveNothingAsync(Token);
    }

    [Fact]
    public async Task Integration()
    {
        await using var smooch = await FakeSmooch.StartAsync(new() { ProbeWebhookTargets = false }, Token);
        using var sunshine = smooch.CreateSunshineClient();
        // snippet:integration
        var integration = await sunshine.Integrations.CreateAsync(new NewCustomIntegration
        {
            DisplayName = "Parcel bot",
            Webhooks = [
                new NewWebhook
                {
                    Target = "https://bot.example.org/sunshine",
                    Triggers = [WebhookTrigger.ConversationMessage, WebhookTrigger.ConversationPostback],
                },
            ],
        });
        var webhookSecret = ((CustomIntegration)integration).Webhooks[0].Secret;
        // endsnippet
        Assert.False(webhookSecret.IsEmpty);
    }

    [Fact]
    public async Task Test()
    {
        // snippet:test
        await using var smooch = await FakeSmooch.StartAsync();
        using var sunshine = smooch.CreateSunshineClient();

        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        await mira.SayAsync("Hi!");
        await sunshine.ForConversation(mira.Conversation!.Id).SendAsync("Hello Mira!");

        var received = await mira.ReceiveAsync<TextContent>();
        Assert.Equal("Hello Mira!", received.Text);
        // endsnippet
    }

    [Fact]
    public void Function()
    {
        var body =
            """{"app":{"id":"a"},"webhook":{"id":"w","version":"v2"},"events":[{"id":"1","type":"conversation:message"}]}"""u8.ToArray();
        var webhookSecret = new SmoochSecret("secret");
        var headers = new HeaderDictionary { ["X-API-Key"] = "secret" };
        var handled = 0;
        // snippet:function
        if (WebhookVerifier.Verify(headers["X-API-Key"], webhookSecret) == WebhookVerificationResult.Valid)
        {
            foreach (var webhookEvent in WebhookParser.Parse(body).OfType<ConversationMessageEvent>())
                handled++;
        }
        // endsnippet
        Assert.Equal(1, handled);
    }

    /// <summary>The page names a real address, so its client is this one.</summary>
    private sealed class SunshineClient(SunshineClientOptions options) : RedirectedClient(options);
}
