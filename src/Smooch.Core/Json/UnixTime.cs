namespace Smooch;

/// <summary>Converts times to UNIX seconds with milliseconds. Exact, since it uses no floating point.</summary>
internal static class UnixTime
{
    /// <summary>Returns the seconds of a time, with as many decimals as needed and at most three.</summary>
    public static decimal ToSeconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000m;
}
