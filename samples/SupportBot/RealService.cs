namespace SupportBot;

/// <summary>The bot on the real service, for people with an account.</summary>
internal static class RealService
{
    /// <summary>Checks whether the configuration has a key of the service.</summary>
    public static bool IsConfigured(string[] arguments) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(arguments)
            .Build()["Sunshine:KeyId"] is { Length: > 0 };

    public static async Task RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var bot = await Bot.StartAsync(arguments, cancellationToken: cancellationToken);
        await output.WriteLineAsync($"The bot listens at {string.Join(", ", bot.Urls)}{Bot.Path} and is registered.");
        await output.WriteLineAsync(
            "Write to your app on any of its channels. Ctrl+C ends the bot; its integration stays for the next time.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }
}
