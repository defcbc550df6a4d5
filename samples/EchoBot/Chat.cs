namespace EchoBot;

/// <summary>A conversation with the bot on the console, against the fake service.</summary>
internal static class Chat
{
    public static async Task RunAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await using var bot = await LocalBot.StartAsync(cancellationToken);
        await output.WriteLineAsync($"""
            The bot listens at {bot.Url}; a fake service in this process delivers to it what you, as Mira, do:

              Hello        sends a text message
              /shout       clicks the button "Shout it"; also /reverse
              /image       uploads an image
              /again       delivers the newest event once more, as the service does when a response was lost
              /quit        ends

            With --open you chat on a page in the browser instead.

            """);

        while (await input.ReadLineAsync(cancellationToken) is { } line && line != "/quit")
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            foreach (var said in await PlayAsync(bot, line.Trim(), cancellationToken))
                await output.WriteLineAsync("  " + said);
        }
    }

    private static async Task<IReadOnlyList<string>> PlayAsync(LocalBot bot, string line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case "/again":
                var (status, lines) = await bot.SendAgainAsync(cancellationToken);
                return [.. lines, $"(the response of the bot to the duplicate event is {status})"];
            case "/shout" or "/reverse":
                return await TapAsync(bot, line[1..].ToUpperInvariant(), cancellationToken);
            case "/image":
                return await bot.DoAsync(
                    mira => mira.SendImageAsync([0x89, 0x50, 0x4E, 0x47], cancellationToken: cancellationToken),
                    cancellationToken);
            case ['/', ..]:
                return ["(unknown: try /shout, /reverse, /image, /again, /quit, or send any text)"];
            default:
                return await bot.DoAsync(mira => mira.SayAsync(line, cancellationToken), cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<string>> TapAsync(LocalBot bot, string payload, CancellationToken cancellationToken)
    {
        try
        {
            return await bot.DoAsync(mira => mira.TapAsync(payload, cancellationToken), cancellationToken);
        }
        catch (InvalidOperationException)
        {
            return ["(there is no button yet: send a message first)"];
        }
    }
}
