namespace EchoBot;

/// <summary>An automatic dialogue that checks the behaviour of the bot.</summary>
public static class Demo
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <returns>0 when the bot did as expected, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken = default)
    {
        await using var bot = await LocalBot.StartAsync(cancellationToken);
        await output.WriteLineAsync($"The bot listens at {bot.Url}. Nothing leaves this machine.\n");
        var asExpected = true;

        await ExpectAsync(
            "Mira sends a message",
            await bot.DoAsync(mira => mira.SayAsync("Hello", cancellationToken), cancellationToken),
            "Echo: Hello");
        var (status, lines) = await bot.SendAgainAsync(cancellationToken);
        await ExpectAsync($"The service delivers the event again; the response of the bot is {status}, without a duplicate message", lines);
        asExpected &= status == 200;
        await ExpectAsync(
            "Mira clicks a button",
            await bot.DoAsync(mira => mira.TapAsync("SHOUT", cancellationToken), cancellationToken),
            "HELLO!");
        await ExpectAsync(
            "Mira clicks it again, on purpose",
            await bot.DoAsync(mira => mira.TapAsync("SHOUT", cancellationToken), cancellationToken),
            "HELLO!");
        await ExpectAsync(
            "Mira clicks the other one",
            await bot.DoAsync(mira => mira.TapAsync("REVERSE", cancellationToken), cancellationToken),
            "olleH");
        await ExpectAsync(
            "Mira uploads an image",
            await bot.DoAsync(mira => mira.SendImageAsync(Picture, cancellationToken: cancellationToken), cancellationToken),
            "A fine image/png");

        await output.WriteLineAsync(asExpected ? "Everything is as expected." : "Something is not as expected.");
        return asExpected ? 0 : 1;

        async Task ExpectAsync(string what, IReadOnlyList<string> received, string? expected = null)
        {
            var good = expected is null
                ? received.Count == 0
                : received.Count > 0 && received[^1].StartsWith("Bot : " + expected, StringComparison.Ordinal);
            asExpected &= good;
            await output.WriteLineAsync($"# {what}{(good ? "" : $": expected from the bot: '{expected ?? "nothing"}'")}");
            foreach (var line in received)
                await output.WriteLineAsync("  " + line);
            await output.WriteLineAsync();
        }
    }
}
