using System.Globalization;
using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>The second channel of a message.</summary>
[JsonModel]
public sealed partial record NewFallback
{
    /// <summary>Gets the id of the channel (<c>from</c>).</summary>
    public required string From { get; init; }

    /// <summary>Gets how long the first channel has to deliver (<c>after</c>).</summary>
    /// <value>Null: one minute, the default of the service.</value>
    [JsonIgnore]
    public TimeSpan? After { get; init; }

    [JsonPropertyName("after")]
    internal string? AfterText { get => After is { } after ? Duration(after) : null; init { } }

    internal void Check()
    {
        RequestRules.CheckText(From, "Fallback.From");
        RequestRules.Require(After is null || After > TimeSpan.Zero, "Fallback.After must be longer than zero.");
    }

    /// <summary>The largest unit that leaves no rest: <c>5m</c>, <c>90s</c>, <c>1500ms</c>.</summary>
    private static string Duration(TimeSpan time)
    {
        var (value, unit) = time switch
        {
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => (ticks / TimeSpan.TicksPerMinute, "m"),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerSecond == 0 => (ticks / TimeSpan.TicksPerSecond, "s"),
            { Ticks: var ticks } => (Math.Max(1, ticks / TimeSpan.TicksPerMillisecond), "ms"),
        };
        return value.ToString(CultureInfo.InvariantCulture) + unit;
    }
}
