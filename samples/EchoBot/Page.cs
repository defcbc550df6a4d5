using Smooch.Client;
using Smooch.Testing;
using Smooch.Tool;

namespace EchoBot;

/// <summary>The bot with a local service in this process, and a page in the browser to chat with it.</summary>
internal static class Page
{
    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var local = await LocalService.StartAsync(new LocalServiceOptions(), cancellationToken: cancellationToken);
        await using var bot = Bot.Build(local.Smooch.ConfigureClient, "http://127.0.0.1:0");
        await bot.StartAsync(cancellationToken);
        var webhook = await bot.Services.GetRequiredService<SmoochClient>().Webhooks
            .CreateAsync(bot.Urls.Single() + Bot.Path, Bot.Triggers, cancellationToken);
        bot.Services.GetRequiredService<SmoochWebhooks>().Secrets.Add(webhook.Secret);
        local.Smooch.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });

        await output.WriteLineAsync($"The bot listens at {webhook.Target}. Nothing leaves this machine.");
        await ShowAsync(output, new Uri(local.Url), open: true);
        await output.WriteLineAsync("Ctrl+C ends it.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>Reports the address of the page, and opens it on request.</summary>
    public static async Task ShowAsync(TextWriter output, Uri page, bool open)
    {
        await output.WriteLineAsync($"Chat with it at {page}{(open ? "" : " (--open opens the page)")}");
        if (open && LocalService.OpenPage(page) is { } failure)
            await output.WriteLineAsync($"No browser was opened: {failure}");
    }
}
