using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Sunshine.Tests.Snippets;

// snippet:handler
public sealed class Bot(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        // Messages of the business are reported too: without this check a bot talks to itself.
        if (webhookEvent is { IsFromUser: true, Conversation: { } conversation, Content: TextContent { Text: { } text } })
            await sunshine.ForConversation(conversation.Id).SendAsync($"You said: {text}", cancellationToken);
    }
}
// endsnippet

/// <summary>The C# of docs/sunshine.md.</summary>
public sealed class SunshineSnippets : IDisposable
{
    private const string keyId = "app_1";
    private const string secret = "secret";
    private const string appId = "5f74a6b2e3c1d2a3b4c5d6e7";
    private readonly RecordingService service = new();
    private readonly SunshineClient sunshine;
    private readonly string conversationId = "c1";

    public SunshineSnippets() => sunshine = new SunshineClient(
        new SunshineClientOptions { Subdomain = "acme", AppId = appId, Credential = SmoochCredential.Basic(keyId, secret) },
        service);

    [Fact]
    public void Client()
    {
        // snippet:client
        using var sunshine = new SunshineClient(new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = appId,
            Credential = SmoochCredential.Basic(keyId, secret),
        });
        // endsnippet
        Assert.NotNull(sunshine.Users);
    }

    [Fact]
    public async Task First()
    {
        // snippet:first
        var user = await sunshine.Users.GetOrCreateAsync(new NewUser
        {
            ExternalId = "mira@example.org",
            Profile = new NewUserProfile { GivenName = "Mira" },
        });
        var conversation = await sunshine.Conversations.CreatePersonalAsync(user.Id);
        await sunshine.ForConversation(conversation.Id).SendAsync("Hello Mira!");
        // endsnippet
        Assert.EndsWith("/conversations/c/messages", service.Last.Url.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons()
    {
        // snippet:buttons
        var conversation = sunshine.ForConversation(conversationId);
        await conversation.SendAsync(new NewTextContent
        {
            Text = "When should it arrive?",
            Actions = [NewAction.Reply("Today", "TODAY"), NewAction.Reply("Tomorrow", "TOMORROW")],
        });
        // endsnippet
        Assert.Contains("TOMORROW", service.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form()
    {
        // snippet:form
        await sunshine.Messages.SendAsync(conversationId, new NewFormContent
        {
            Fields =
            [
                new NewTextField { Name = "name", Label = "Your name" },
                new NewEmailField { Name = "email", Label = "Your e-mail address" },
                new NewSelectField
                {
                    Name = "topic",
                    Label = "Topic",
                    Options = [new() { Name = "parcel", Label = "A parcel" }, new() { Name = "other", Label = "Something else" }],
                },
            ],
        });
        // endsnippet
        Assert.Contains("\"form\"", service.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload()
    {
        var path = Path.GetTempFileName();
        try
        {
            // snippet:file
            var file = await sunshine.Attachments.UploadFileAsync(path);
            await sunshine.Messages.SendAsync(conversationId, new NewFileContent { MediaUrl = file.MediaUrl!, Text = "Your receipt" });
            // endsnippet
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Contains("Your receipt", service.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities()
    {
        // snippet:activities
        await sunshine.Activities.MarkReadAsync(conversationId);
        await sunshine.Activities.StartTypingAsync(conversationId);
        // endsnippet
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Control()
    {
        // snippet:control
        await sunshine.Control.PassAsync(
            conversationId,
            ControlClient.AgentWorkspace,
            new ZendeskMetadata { Subject = "A lost parcel", Priority = "high", Tags = ["parcel", "vip"] }.ToMetadata());
        // endsnippet
        Assert.Contains("parcel,vip", service.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transcript()
    {
        // snippet:transcript
        await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId))
            Console.WriteLine($"{message.Author?.Type}: {(message.Content as TextContent)?.Text}");
        // endsnippet
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Integration()
    {
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
        var webhookSecret = (integration as CustomIntegration)?.Webhooks[0].Secret;
        // endsnippet
        Assert.Null(webhookSecret);
    }

    [Fact]
    public async Task Split()
    {
        var report = "a long report";
        // snippet:split
        foreach (var part in MessageText.Split(report))
            await sunshine.Messages.SendAsync(conversationId, part);
        // endsnippet
        Assert.Single(service.Requests);
    }

    [Fact]
    public void Program()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Sunshine:Subdomain"] = "acme";
        builder.Configuration["Sunshine:AppId"] = appId;
        builder.Configuration["Sunshine:KeyId"] = keyId;
        builder.Configuration["Sunshine:Secret"] = secret;
        builder.Configuration["Sunshine:Webhooks:Secret"] = secret;
        // snippet:program
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"));
        builder.Services.AddSunshineWebhooks(builder.Configuration.GetSection("Sunshine:Webhooks"))
            .AddHandler<ConversationMessageEvent, Bot>();

        var app = builder.Build();
        app.MapWebhooks("/sunshine");
        // endsnippet
        Assert.NotNull(app.Services.GetRequiredService<SunshineClient>());
    }

    [Fact]
    public void Function()
    {
        var body = "{\"events\":[]}"u8.ToArray();
        var headers = new HeaderDictionary { ["X-API-Key"] = secret };
        var webhookSecret = new SmoochSecret(secret);
        var handled = 0;
        // snippet:function
        if (WebhookVerifier.Verify(headers["X-API-Key"], webhookSecret) == WebhookVerificationResult.Valid)
        {
            foreach (var webhookEvent in WebhookParser.Parse(body).OfType<ConversationMessageEvent>())
                handled++;
        }
        // endsnippet
        Assert.Equal(0, handled);
    }

    public void Dispose()
    {
        sunshine.Dispose();
        service.Dispose();
    }
}
