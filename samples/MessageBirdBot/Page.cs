using Smooch.MessageBird;
using Smooch.Testing;
using Smooch.Tool;

namespace MessageBirdBot;

/// <summary>The bot with a local service in this process, and a page in the browser to chat with it.</summary>
internal static class Page
{
    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var options = new LocalServiceOptions { MessageBirdPort = 0 };
        await using var local = await LocalService.StartAsync(options, cancellationToken: cancellationToken);
        var service = local.MessageBird!;
        await using var bot = Bot.Build(service.ConfigureClient, service.ConfigureWebhooks, "http://127.0.0.1:0");
        await bot.StartAsync(cancellationToken);
        var webhook = await bot.Services.GetRequiredService<MessageBirdClient>().Webhooks.CreateAsync(
            bot.Urls.Single() + Bot.Path, [WebhookEventType.MessageCreated], service.Channel.Id, cancellationToken);
        service.CreateContact(new FakeContactOptions { FirstName = "Mira" });

        await output.WriteLineAsync($"The bot listens at {webhook.Url}. Nothing leaves this machine.");
        await output.WriteLineAsync($"Chat with it at {local.Url}/");
        if (LocalService.OpenPage(new Uri(local.Url)) is { } failure)
            await output.WriteLineAsync($"No browser was opened: {failure}");
        await output.WriteLineAsync("Ctrl+C ends it.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }
}
