namespace EchoBot;

/// <summary>A dialogue that plays by itself, and checks that the bot does what this sample promises.</summary>
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

        await ExpectAsync("Mira says something", await bot.DoAsync(mira => mira.SayAsync("Hello", cancellationToken), cancellationToken), "You said: Hello");
        var (status, lines) = await bot.RepeatAsync(cancellationToken);
        await ExpectAsync($"The service repeats the event; the bot answers {status} and says nothing twice", lines);
        asExpected &= status == 200;
        await ExpectAsync("Mira taps a button", await bot.DoAsync(mira => mira.TapAsync("SHOUT", cancellationToken), cancellationToken), "HELLO!");
        await ExpectAsync("Mira taps it again, and means it", await bot.DoAsync(mira => mira.TapAsync("SHOUT", cancellationToken), cancellationToken), "HELLO!");
        await ExpectAsync("Mira taps the other one", await bot.DoAsync(mira => mira.TapAsync("REVERSE", cancellationToken), cancellationToken), "olleH");
        await ExpectAsync("Mira uploads an image", await bot.DoAsync(mira => mira.SendImageAsync(Picture, cancellationToken: cancellationToken), cancellationToken), "A fine image/png");

        await output.WriteLineAsync(asExpected ? "All as it should be." : "Something is not as it should be.");
        return asExpected ? 0 : 1;

        async Task ExpectAsync(string what, IReadOnlyList<string> said, string? answer = null)
        {
            var good = answer is null ? said.Count == 0 : said.Count > 0 && said[^1].StartsWith("Bot : " + answer, StringComparison.Ordinal);
            asExpected &= good;
            await output.WriteLineAsync($"# {what}{(good ? "" : $": the bot should have said '{answer ?? "nothing"}'")}");
            foreach (var line in said)
                await output.WriteLineAsync("  " + line);
            await output.WriteLineAsync();
        }
    }
}
