namespace Smooch;

/// <summary>
/// The time limits of calls. A limit that was not reached is reused, since its timer is the largest allocation of a small call.
/// </summary>
internal static class CallTimeouts
{
#if NET
    private const int MostIdle = 64;

    private static readonly System.Collections.Concurrent.ConcurrentQueue<CancellationTokenSource> Idle = new();

    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider timeProvider)
    {
        if (timeProvider != TimeProvider.System)
            return new CancellationTokenSource(timeout, timeProvider);
        if (!Idle.TryDequeue(out var limit))
            limit = new CancellationTokenSource();
        limit.CancelAfter(timeout);
        return limit;
    }

    public static void End(CancellationTokenSource limit, TimeProvider timeProvider)
    {
        if (timeProvider == TimeProvider.System && Idle.Count < MostIdle && limit.TryReset())
            Idle.Enqueue(limit);
        else
            limit.Dispose();
    }
#else
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider timeProvider) =>
        timeProvider.CreateCancellationTokenSource(timeout);

    public static void End(CancellationTokenSource limit, TimeProvider timeProvider) => limit.Dispose();
#endif
}
