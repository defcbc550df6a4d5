using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The second channel of a message, which is used when the first has not delivered in time.</summary>
internal sealed class BirdFallback(MessageBirdChannel channel, TimeSpan after)
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    public static BirdFallback? Read(MessageBirdState state, JsonObject body)
    {
        if (body.Object("fallback") is not { } fallback)
            return null;

        var channel = BirdPost.Channel(state, fallback.RequiredText("from", "fallback.from"), "fallback.from");
        return new BirdFallback(channel, fallback.Text("after", "fallback.after") is { } text ? Duration(text) : Usual);
    }

    /// <summary>Sends over the second channel when it is time and the first has not delivered.</summary>
    /// <returns>The id that the second message has, or would have.</returns>
    public string Schedule(MessageBirdMessage first, JsonObject body)
    {
        var state = first.Conversation.State;
        var id = state.Ids.Long();
        if (first.Status is "delivered" or "read")
            return id;

        var copy = ServiceJson.Copy(body);
        state.Timers.Add(state.Clock.Provider.CreateTimer(
            _ =>
            {
                lock (state.Gate)
                {
                    if (first.Status is not ("delivered" or "read") && !state.Messages.ContainsKey(id))
                        BirdPost.Post(first.Conversation, channel, copy, "pending", first.ReportUrl, id);
                }
            },
            null,
            after,
            Timeout.InfiniteTimeSpan));
        return id;
    }

    /// <summary>A duration as the Go language writes it: <c>5m</c>, <c>1h30m</c>, <c>1.5s</c>.</summary>
    private static TimeSpan Duration(string text)
    {
        var result = TimeSpan.Zero;
        for (var at = 0; at < text.Length || at == 0;)
        {
            var digits = Run(text, at, c => char.IsAsciiDigit(c) || c == '.');
            var unit = Run(text, at + digits.Length, char.IsAsciiLetterLower);
            var isNumber = double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number < 1_000_000;
            result += (isNumber, unit) switch
            {
                (true, "h") => TimeSpan.FromHours(number),
                (true, "m") => TimeSpan.FromMinutes(number),
                (true, "s") => TimeSpan.FromSeconds(number),
                (true, "ms") => TimeSpan.FromMilliseconds(number),
                _ => throw MessageBirdError.Invalid("fallback.after", "a duration such as 5m is expected"),
            };
            at += digits.Length + unit.Length;
        }

        return result;
    }

    private static string Run(string text, int from, Func<char, bool> belongs)
    {
        var end = from;
        while (end < text.Length && belongs(text[end]))
            end++;

        return text[from..end];
    }
}
