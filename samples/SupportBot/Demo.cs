namespace SupportBot;

/// <summary>A dialogue against a fake service in this process, which checks that the bot does what this sample promises.</summary>
public static class Demo
{
    /// <summary>Plays the dialogue.</summary>
    /// <param name="output">The writer of the dialogue.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>0 when the bot did as expected, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken = default)
    {
        // The local chat client, also when the configuration names a model: its replies are always the same.
        await using var bot = await LocalBot.StartAsync(["--Chat:Model="], cancellationToken);
        await output.WriteLineAsync($"The bot listens at {bot.Url}. Nothing leaves this machine.\n");
        var asExpected = true;

        await ExpectAsync(
            "Mira asks a question of the knowledge file",
            at => at.Mira.SayAsync("When will my parcel arrive?", cancellationToken),
            "A parcel arrives two working days");
        await ExpectAsync(
            "Mira asks something else", at => at.Mira.SayAsync("Can you sing?", cancellationToken), "I do not know that.");
        await ExpectAsync(
            "Mira clicks a button", at => at.Mira.TapAsync("Leave a message", cancellationToken), "Your e-mail address");
        await ExpectAsync(
            "Mira fills in the form, and the bot passes control to the agents",
            at => at.Mira.AnswerFormAsync(
                new Dictionary<string, string> { ["name"] = "Mira", ["email"] = "mira@example.org", ["topic"] = "A damaged parcel" },
                cancellationToken),
            "Our team has your message");
        await ExpectAsync(
            "Ada, an agent, replies", at => at.Ada.SayAsync("Hello Mira, Ada here. Is it broken?", cancellationToken), "Ada here");
        await ExpectAsync(
            "Mira replies to Ada; the bot stays silent",
            at => at.Mira.SayAsync("Yes. What does a parcel cost?", cancellationToken),
            "Mira: Yes. What does a parcel cost?");
        await ExpectAsync(
            "Ada passes control back",
            at => at.Ada.PassControlAsync(LocalBot.Name, cancellationToken: cancellationToken),
            "I am the bot again");
        await ExpectAsync(
            "Mira asks the bot again", at => at.Mira.SayAsync("What does a parcel cost?", cancellationToken), "costs 6.90 euros");
        await ExpectAsync(
            "Mira asks for a person", at => at.Mira.SayAsync("I want to talk to a person", cancellationToken), "A person takes over");

        await output.WriteLineAsync(asExpected ? "Everything is as expected." : "Something is not as expected.");
        return asExpected ? 0 : 1;

        async Task ExpectAsync(string what, Func<LocalBot, Task> act, string expected)
        {
            var lines = await bot.DoAsync(act, cancellationToken);
            var isExpected = lines.Count > 0 && lines[^1].Contains(expected, StringComparison.Ordinal);
            asExpected &= isExpected;
            await output.WriteLineAsync($"# {what}{(isExpected ? "" : $": expected last: '{expected}'")}");
            foreach (var line in lines)
                await Transcript.WriteAsync(output, line);
            await output.WriteLineAsync($"  (in control: {bot.InControl})\n");
        }
    }
}
