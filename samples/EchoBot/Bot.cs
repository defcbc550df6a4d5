using Smooch.Client;

namespace EchoBot;

/// <summary>The whole bot: a client, a receiver, two handlers. The other files of this sample are for conversations with it.</summary>
internal static class Bot
{
    public const string Path = "/smooch";

    public static readonly IReadOnlyList<WebhookTrigger> Triggers = [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback];

    public static WebApplication Build(Action<SmoochClientOptions> configure, string? url = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (url is not null)
            builder.WebHost.UseUrls(url);

        builder.Services.AddSmooch(configure);
        builder.Services.AddSmoochWebhooks(o => o.AllowStartWithoutSecret = true)
            .AddHandler<AppUserMessageEvent, MessageHandler>()
            .AddHandler<PostbackEvent, ButtonHandler>();

        var app = builder.Build();
        app.MapWebhooks(Path);
        return app;
    }
}
