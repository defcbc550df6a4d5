namespace Smooch.Soak.Instances;

/// <summary>Lets so many messages a second through, so that the run leaves the machine to others.</summary>
internal sealed class SoakRate : IDisposable
{
    private const int TicksPerSecond = 20;

    private readonly SemaphoreSlim free = new(0);
    private readonly Timer timer;

    public SoakRate(int perSecond)
    {
        var released = 0L;
        var ticks = 0L;
        // What no worker takes is not saved for later.
        timer = new Timer(_ =>
        {
            var due = ++ticks * perSecond / TicksPerSecond - released;
            released += due;
            if (due > 0 && free.CurrentCount < perSecond / 4 + 1)
                free.Release((int)due);
        });
        timer.Change(TimeSpan.Zero, TimeSpan.FromSeconds(1) / TicksPerSecond);
    }

    public Task WaitAsync() => free.WaitAsync();

    public void Dispose()
    {
        timer.Dispose();
        free.Dispose();
    }
}
