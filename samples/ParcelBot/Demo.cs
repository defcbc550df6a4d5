using System.Text.Json.Nodes;
using Smooch.Testing;

namespace ParcelBot;

/// <summary>A dialogue with the bot against a fake service in this process.</summary>
internal static class Demo
{
    /// <summary>Plays the dialogue.</summary>
    /// <param name="output">The writer of the dialogue.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>0 when the bot replied to everything, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: cancellationToken);
        await using var bot = await Bot.StartAsync(
            ["--urls=http://127.0.0.1:0", "--ParcelBot:WebhookUrl="],
            smooch.ConfigureSunshine,
            cancellationToken);
        await output.WriteLineAsync($"The bot listens at {bot.Urls.First()}. Nothing leaves this machine.\n");

        var mira = smooch.CreateUser(new FakeUserOptions { GivenName = "Mira" });
        await mira.SayAsync("Where is my parcel?", cancellationToken);
        await smooch.WhenWebhooksDeliveredAsync(cancellationToken);
        await mira.TapAsync("Today", cancellationToken);
        await smooch.WhenWebhooksDeliveredAsync(cancellationToken);

        foreach (var message in mira.Messages)
            await output.WriteLineAsync(Line(message));
        return mira.Messages is [_, { } question, { } route] && question["actions"] is not null && route["mediaUrl"] is not null ? 0 : 1;
    }

    private static string Line(JsonObject message)
    {
        var who = (string?)message["role"] == "appUser" ? "Mira" : "Bot ";
        var buttons = string.Concat((message["actions"]?.AsArray() ?? []).Select(action => $"  <{action!["text"]}>"));
        return $"{who}: {message["mediaUrl"] ?? message["text"]}{buttons}";
    }
}
