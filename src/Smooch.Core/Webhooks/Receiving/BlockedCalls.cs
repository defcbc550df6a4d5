namespace Smooch;

/// <summary>
/// The calls whose thread runs a handler at this moment. When the handler blocks the thread for longer than the response may take, the
/// response is sent from here, on another thread. One timer for all calls.
/// </summary>
internal sealed class BlockedCalls
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    private readonly object gate = new();
    private readonly HashSet<WebhookCall> calls = [];
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private long next = long.MaxValue;

    public BlockedCalls(TimeProvider time)
    {
        this.time = time;
        timer = time.CreateTimer(
            static state => ((BlockedCalls)state!).Expire(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds a call whose thread is about to run a handler.</summary>
    public void Enter(WebhookCall call)
    {
        lock (gate)
        {
            calls.Add(call);
            if (call.DueAt < next)
                Arm(call.DueAt, time.GetTimestamp());
        }
    }

    /// <summary>Removes a call whose thread is free again.</summary>
    /// <returns>True when the response is still to be sent; false when <see cref="WebhookCall.LateResponse"/> sends it.</returns>
    public bool Leave(WebhookCall call)
    {
        lock (gate)
            return calls.Remove(call);
    }

    /// <summary>Responds to a call whose event has ended although its handler still blocks the thread.</summary>
    public void Respond(WebhookCall call, WebhookCallResult result)
    {
        lock (gate)
        {
            if (!calls.Contains(call))
                return;
            Take(call);
        }

        _ = call.RespondLateAsync(result);
    }

    private void Expire()
    {
        List<WebhookCall> late = [];
        lock (gate)
        {
            var now = time.GetTimestamp();
            (next, var first) = (long.MaxValue, long.MaxValue);
            foreach (var call in calls)
            {
                if (call.DueAt <= now)
                    late.Add(call);
                else
                    first = Math.Min(first, call.DueAt);
            }

            late.ForEach(Take);
            if (first != long.MaxValue)
                Arm(first, now);
        }

        foreach (var call in late)
            _ = call.RespondLateAsync(WebhookCallResult.NotFinishedInTime);
    }

    /// <summary>Call it under the lock.</summary>
    private void Take(WebhookCall call)
    {
        calls.Remove(call);
        call.LateResponse = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Call it under the lock.</summary>
    private void Arm(long due, long now)
    {
        next = due;
        // A timer counts whole milliseconds. When it fires too early, the rest is at least one.
        var wait = time.GetElapsedTime(now, due);
        timer.Change(wait > Shortest ? wait : Shortest, Timeout.InfiniteTimeSpan);
    }
}
