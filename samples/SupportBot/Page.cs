using Smooch.Testing;
using Smooch.Tool;

namespace SupportBot;

/// <summary>The bot with a local service in this process, and a page in the browser to chat with it, also as an agent.</summary>
internal static class Page
{
    public static async Task RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var local = await LocalService.StartAsync(new LocalServiceOptions(), cancellationToken: cancellationToken);
        await using var bot = await Bot.StartAsync(
            [
                "--urls=http://127.0.0.1:0",
                "--SupportBot:Name=" + LocalBot.Name,
                "--SupportBot:Agents=" + LocalBot.Desk,
                "--SupportBot:WebhookUrl=",
                .. arguments,
            ],
            local.Smooch.ConfigureSunshine,
            cancellationToken: cancellationToken);
        var mira = local.Smooch.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });

        // The bot passes control to this desk; on the page you are its agent.
        local.Smooch.App.CreateAgent(mira, "Ada", LocalBot.Desk);

        await output.WriteLineAsync($"The bot listens at {bot.Urls.First()}.");
        await output.WriteLineAsync($"Chat with it at {local.Url}/");
        if (LocalService.OpenPage(new Uri(local.Url)) is { } failure)
            await output.WriteLineAsync($"No browser was opened: {failure}");
        await output.WriteLineAsync("Ctrl+C ends it.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }
}
