using Smooch.Sunshine;

namespace ParcelBot;

/// <summary>The whole bot: a client, a receiver, two handlers, and the registration of its webhook.</summary>
public static class Bot
{
    private const string Name = "Parcel bot";
    private const string Path = "/sunshine";

    private static readonly IReadOnlyList<WebhookTrigger> Triggers =
        [WebhookTrigger.ConversationMessage, WebhookTrigger.ConversationPostback];

    /// <summary>Starts the bot and registers its webhook.</summary>
    /// <param name="arguments">The command line; it changes the configuration.</param>
    /// <param name="configureClient">Changes the options of the client; null for those of the configuration.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running program; dispose it to stop it.</returns>
    public static async Task<WebApplication> StartAsync(
        string[] arguments,
        Action<SunshineClientOptions>? configureClient = null,
        CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"), configureClient);
        builder.Services
            // The service returns the secret when the webhook is registered.
            .AddSunshineWebhooks(webhooks => webhooks.AllowStartWithoutSecret = true)
            .AddHandler<ConversationMessageEvent, MessageHandler>()
            .AddHandler<ConversationPostbackEvent, ButtonHandler>();

        var app = builder.Build();
        app.MapWebhooks(Path);
        try
        {
            // The bot must respond before its webhook exists, because the service probes the target of a new webhook.
            await app.StartAsync(cancellationToken);
            await RegisterAsync(app, cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    // Creates only what is missing, so it runs at every start.
    private static async Task RegisterAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var sunshine = app.Services.GetRequiredService<SunshineClient>();
        var target = app.Configuration["ParcelBot:WebhookUrl"] is { Length: > 0 } url ? url : app.Urls.First() + Path;
        var webhook = new NewWebhook { Target = target, Triggers = Triggers };
        var known = await sunshine.Integrations.ListAsync([IntegrationType.Custom])
            .FirstOrDefaultAsync(integration => integration.DisplayName == Name, cancellationToken);
        var registered = known is null
            ? await CreateIntegrationAsync(sunshine, webhook, cancellationToken)
            : (await sunshine.Webhooks.ListAsync(known.Id, cancellationToken)).FirstOrDefault(each => each.Target == target)
                ?? await sunshine.Webhooks.CreateAsync(known.Id, webhook, cancellationToken);
        app.Services.GetRequiredService<SunshineWebhooks>().Secrets.Add(registered.Secret);
    }

    private static async Task<Webhook> CreateIntegrationAsync(
        SunshineClient sunshine,
        NewWebhook webhook,
        CancellationToken cancellationToken)
    {
        var created = await sunshine.Integrations.CreateAsync(
            new NewCustomIntegration { DisplayName = Name, Webhooks = [webhook] },
            cancellationToken);
        return ((CustomIntegration)created).Webhooks[0];
    }
}
