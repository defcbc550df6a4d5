namespace ParcelBot;

/// <summary>The bot on the real service, for people with an account.</summary>
internal static class RealService
{
    /// <summary>Checks whether the configuration has a key of the service.</summary>
    public static bool IsConfigured(string[] arguments) =>
        new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(arguments).Build()["Sunshine:KeyId"] is { Length: > 0 };

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var bot = await Bot.StartAsync(arguments, cancellationToken: cancellationToken);
        await output.WriteLineAsync($"The bot listens at {string.Join(", ", bot.Urls)} and is registered. Ctrl+C ends it.");
        await bot.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
