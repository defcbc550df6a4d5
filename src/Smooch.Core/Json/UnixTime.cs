namespace Smooch;

/// <summary>UNIX seconds with milliseconds, as the API counts them, to and from <see cref="DateTimeOffset"/>; exact, since no floating point is involved.</summary>
internal static class UnixTime
{
    private static readonly decimal Earliest = DateTimeOffset.MinValue.ToUnixTimeMilliseconds() / 1000m;
    private static readonly decimal Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() / 1000m;

    /// <summary>The instant of a number of seconds, rounded to the millisecond.</summary>
    /// <returns>False when no date has such a number.</returns>
    public static bool TryFromSeconds(decimal seconds, out DateTimeOffset time)
    {
        if (seconds < Earliest || seconds > Latest)
        {
            time = default;
            return false;
        }

        time = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000m));
        return true;
    }

    /// <summary>The seconds of an instant, with at most three decimals and none that is not needed.</summary>
    public static decimal ToSeconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000m;
}
