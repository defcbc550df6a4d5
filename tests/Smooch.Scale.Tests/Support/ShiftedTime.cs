namespace Smooch.Scale.Tests;

/// <summary>The clock of the system with timestamps that stand still, except for the jump that a paused process sees.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long timestamp = System.GetTimestamp();

    public void Pause(TimeSpan duration) => Interlocked.Add(ref timestamp, (long)(duration.TotalSeconds * TimestampFrequency));

    public override long GetTimestamp() => Interlocked.Read(ref timestamp);
}
