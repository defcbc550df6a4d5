using System.Globalization;

namespace Smooch.Testing;

/// <summary>The two forms of the header.</summary>
internal static class RetryAfter
{
    public static KeyValuePair<string, string> Seconds(TimeSpan wait) =>
        new("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    public static KeyValuePair<string, string> Date(TimeSpan wait, Clock clock) =>
        new("Retry-After", (clock.UtcNow + wait).ToString("R", CultureInfo.InvariantCulture));
}
