using Smooch.MessageBird;

namespace MessageBirdBot;

/// <summary>The whole bot: a client, a receiver, a handler.</summary>
internal static class Bot
{
    public const string Path = "/messagebird";

    public static WebApplication Build(
        Action<MessageBirdClientOptions> configureClient, Action<MessageBirdWebhookOptions> configureWebhooks, string? url = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (url is not null)
            builder.WebHost.UseUrls(url);

        builder.Services.AddMessageBird(configureClient);
        builder.Services.AddMessageBirdWebhooks(configureWebhooks).AddHandler<MessageCreatedEvent, MessageHandler>();

        var app = builder.Build();
        app.MapWebhooks(Path);
        return app;
    }
}
