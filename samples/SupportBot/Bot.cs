using Smooch.Sunshine;

namespace SupportBot;

/// <summary>The bot: a client, a receiver, four handlers, and the chat client that replies to questions.</summary>
public static class Bot
{
    /// <summary>The path of its webhook.</summary>
    public const string Path = "/sunshine";

    /// <summary>The events that its handlers need.</summary>
    internal static readonly IReadOnlyList<WebhookTrigger> Triggers =
    [
        WebhookTrigger.ConversationMessage,
        WebhookTrigger.ConversationPostback,
        WebhookTrigger.SwitchboardPassControl,
        WebhookTrigger.SwitchboardPassControlFailure,
    ];

    /// <summary>Starts the bot and registers it with the service.</summary>
    /// <param name="arguments">The command line: it changes the configuration, for example <c>--Chat:Model=gpt-5-mini</c>.</param>
    /// <param name="configureClient">Changes the options of the client; null for those of the configuration.</param>
    /// <param name="configureServices">Changes the services, for example the chat client; null for no change.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running program; dispose it to stop it.</returns>
    public static async Task<WebApplication> StartAsync(
        string[] arguments,
        Action<SunshineClientOptions>? configureClient = null,
        Action<IServiceCollection>? configureServices = null,
        CancellationToken cancellationToken = default)
    {
        var app = Build(arguments, configureClient, configureServices);
        try
        {
            // The bot must respond before its webhook exists, because the service probes the target of a new webhook.
            await app.StartAsync(cancellationToken);
            await app.Services.GetRequiredService<Registration>().RegisterAsync(app.Urls.First() + Path, cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Build(
        string[] arguments,
        Action<SunshineClientOptions>? configureClient,
        Action<IServiceCollection>? configureServices)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = arguments,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var options = new BotOptions(builder.Configuration.GetSection("SupportBot"));

        builder.Services.AddSingleton(options);
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"), configureClient);
        builder.Services
            .AddSunshineWebhooks(webhooks =>
            {
                // The bot stays silent while an agent is in control.
                webhooks.HandleOnlyWhenInControl = options.Name;
                // Registration gets the secret from the service.
                webhooks.AllowStartWithoutSecret = true;
            })
            .AddHandler<ConversationMessageEvent, MessageHandler>()
            .AddHandler<ConversationPostbackEvent, ButtonHandler>()
            .AddHandler<SwitchboardPassControlEvent, ControlHandler>()
            .AddHandler<SwitchboardPassControlFailureEvent, NoAgentHandler>();

        builder.Services.AddSingleton(Knowledge.Read(System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge.md")));
        builder.Services.AddSingleton(services => ChatProvider.Create(builder.Configuration.GetSection("Chat"), services));
        builder.Services.AddSingleton<Assistant>();
        builder.Services.AddSingleton<HandOver>();
        builder.Services.AddSingleton<Registration>();
        configureServices?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapWebhooks(Path);
        return app;
    }
}
