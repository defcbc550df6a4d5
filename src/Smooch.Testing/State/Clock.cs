namespace Smooch.Testing;

/// <summary>The service's time, in whole milliseconds.</summary>
internal sealed class Clock(TimeProvider provider)
{
    public TimeProvider Provider { get; } = provider;

    public DateTimeOffset UtcNow => Provider.GetUtcNow();

    public long Now => UtcNow.ToUnixTimeMilliseconds();
}
