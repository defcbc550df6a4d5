using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Smooch.AspNetCore.Tests.Snippets;

/// <summary>What docs/receiving.md shows. Each region is compared with the page, and most of them are run.</summary>
internal static class ReceivingSnippets
{
    public static WebApplication BuildBot(WebApplicationBuilder builder)
    {
        // snippet:program
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
        builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"))
            .AddHandler<AppUserMessageEvent, EchoHandler>();

        var app = builder.Build();
        app.MapWebhooks("/smooch");
        // endsnippet
        return app;
    }

    // snippet:handler
    public sealed class EchoHandler(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
    {
        public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
        {
            foreach (var message in webhookEvent.Messages.OfType<TextMessage>())
                await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, $"You said: {message.Text}", cancellationToken);
        }
    }
    // endsnippet

    // snippet:match
    public sealed class AuditHandler(TextWriter audit) : IWebhookHandler<SmoochWebhookEvent>
    {
        public Task HandleAsync(
            SmoochWebhookEvent webhookEvent,
            CancellationToken cancellationToken) => audit.WriteLineAsync(webhookEvent switch
            {
                MessageEvent { Messages: [ImageMessage image, ..] } => $"an image: {image.MediaType}",
                MessageEvent messages => $"{messages.Messages.Count} message(s)",
                PostbackEvent { Postbacks: [{ Action: PostbackAction button }, ..] } => $"a tap on {button.Payload}",
                DeliveryEvent { Error: { } error } => $"not delivered: {error.Code}",
                AppUserMergeEvent { Surviving: { } survivor } => $"users became {survivor.Id}",
                UnknownWebhookEvent unknown => $"new to this SDK: {unknown.Trigger}",
                _ => webhookEvent.Trigger.ToString(),
            });
    }
    // endsnippet

    public static async Task RegisterAsync(WebApplication app, string url, CancellationToken cancellationToken)
    {
        // snippet:create
        var smooch = app.Services.GetRequiredService<SmoochClient>();
        var webhook = await smooch.Webhooks.CreateAsync(url, [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback], cancellationToken);
        app.Services.GetRequiredService<SmoochWebhooks>().Secrets.Add(webhook.Secret);
        // endsnippet
    }

    public static void Secrets(IServiceCollection services, string old, string next)
    {
        // snippet:secrets
        services.AddSmoochWebhooks(o =>
        {
            o.AddSecret(old);
            o.AddSecret(next);
            o.AddSecret("the-secret-of-one-app", appId: "5698edbf2a43bd081be982f1");
        });
        // endsnippet
    }

    public static void Inbox(IServiceCollection services, string secret)
    {
        // snippet:inbox
        services.AddSmoochWebhooks(o =>
        {
            o.AddSecret(secret);
            o.AcknowledgeMode = AcknowledgeMode.OnEnqueue;
        }).ConfigureDispatch(o =>
        {
            o.Capacity = 5_000;
            o.MaxConcurrency = 64;
        });
        // endsnippet
    }

    public static void Shutdown(IServiceCollection services)
    {
        // snippet:shutdown
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(25));
        // endsnippet
    }

    public static void Shared(WebhooksBuilder webhooks)
    {
        // snippet:store
        webhooks.UseDeduplicationStore<SharedStore>();
        // endsnippet
    }

    // snippet:function
    public sealed class Receiver(WebhookDispatcher dispatcher, SmoochSecret secret)
    {
        /// <summary>The status to respond with.</summary>
        public async Task<int> ReceiveAsync(string? key, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
        {
            if (WebhookVerifier.Verify(key, secret) is var verification and not WebhookVerificationResult.Valid)
                return verification == WebhookVerificationResult.NoSecret ? 503 : 401;
            try
            {
                return await dispatcher.DispatchAsync(WebhookParser.Parse(body.Span), cancellationToken) switch
                {
                    WebhookOutcome.Handled => 200,
                    WebhookOutcome.Failed => 500,
                    _ => 503,
                };
            }
            catch (SmoochWebhookFormatException)
            {
                return 400;
            }
        }
    }
    // endsnippet

    public static ServiceProvider ForConsole(TextWriter audit)
    {
        // snippet:console
        var services = new ServiceCollection()
            .AddWebhookDispatcher().AddHandler<SmoochWebhookEvent, AuditHandler>().Services
            .AddSingleton(audit)
            .BuildServiceProvider();
        // endsnippet
        return services;
    }

    /// <summary>Stands for a store in Redis or a database.</summary>
    public sealed class SharedStore : IWebhookDeduplicationStore
    {
        public ValueTask<WebhookClaim> ClaimAsync(
            string eventKey,
            string handler,
            string owner,
            TimeSpan lease,
            CancellationToken cancellationToken) =>
            new(WebhookClaim.Acquired);

        public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            new(true);

        public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) => default;

        public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) => default;
    }

    public static async Task TestAsync(EchoHandler handler, CancellationToken cancellationToken)
    {
        // snippet:test
        var webhookEvent = new AppUserMessageEvent
        {
            AppUser = new AppUser { Id = "mira@example.org" },
            Messages = [new TextMessage { Text = "Hi" }],
        };
        await handler.HandleAsync(webhookEvent, cancellationToken);
        // endsnippet
    }
}
