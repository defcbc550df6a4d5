namespace Smooch;

/// <summary>UNIX seconds with milliseconds, as the API counts them; exact, since no floating point is involved.</summary>
internal static class UnixTime
{
    /// <summary>Gets the seconds of an instant, with at most three decimals and none that is not needed.</summary>
    public static decimal ToSeconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000m;
}
