namespace SupportBot;

/// <summary>A conversation with the bot on the console, against the fake service.</summary>
internal static class Chat
{
    public static async Task RunAsync(string[] arguments, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await using var bot = await LocalBot.StartAsync(arguments, cancellationToken);
        await output.WriteLineAsync($"""
            The bot listens at {bot.Url}; a fake service in this process delivers to it what you, as Mira, do:

              What does a parcel cost?                     sends a text message
              /click Talk to a person                      clicks a button
              /form Mira, mira@example.org, A delivery     fills in the form
              /agent Hello, Ada here.                      sends a message of Ada, an agent
              /back                                        Ada passes control back to the bot
              /quit                                        ends

            With --open you chat on a page in the browser instead.

            """);

        while (await input.ReadLineAsync(cancellationToken) is { } line && line != "/quit")
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            foreach (var shown in await PlayAsync(bot, line.Trim(), cancellationToken))
                await Transcript.WriteAsync(output, shown);
            await output.WriteLineAsync($"  (in control: {bot.InControl})");
        }
    }

    private static async Task<IReadOnlyList<string>> PlayAsync(LocalBot bot, string line, CancellationToken cancellationToken)
    {
        try
        {
            return await bot.DoAsync(at => ActAsync(at, line, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            return [$"({e.Message})"];
        }
    }

    private static Task ActAsync(LocalBot bot, string line, CancellationToken cancellationToken)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (command, text) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
        return command switch
        {
            "/click" => bot.Mira.TapAsync(text, cancellationToken),
            "/form" => bot.Mira.AnswerFormAsync(Answers(text), cancellationToken),
            "/agent" => bot.Ada.SayAsync(text, cancellationToken),
            "/back" => bot.Ada.PassControlAsync(LocalBot.Name, cancellationToken: cancellationToken),
            ['/', ..] => throw new FormatException("Try /click, /form, /agent, /back, /quit, or send any text."),
            _ => bot.Mira.SayAsync(line, cancellationToken),
        };
    }

    private static Dictionary<string, string> Answers(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is [var name, var email, var topic]
        ? new() { ["name"] = name, ["email"] = email, ["topic"] = topic }
        : throw new FormatException("Enter a name, an e-mail address and a topic, separated by commas.");
}
