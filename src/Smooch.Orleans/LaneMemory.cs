using Microsoft.Extensions.Logging;
using Orleans.Storage;

namespace Smooch.Orleans;

/// <summary>
/// The successes of a grain, for handlers that run outside its scheduler. They are kept in memory too, since the persistent state may only
/// be used on the scheduler; each change is written there.
/// </summary>
internal sealed class LaneMemory(
    IPersistentState<LaneState> state,
    TaskScheduler scheduler,
    TimeProvider timeProvider,
    TimeSpan window,
    ILogger logger)
{
    private readonly object gate = new();
    private readonly HashSet<(string EventKey, string Handler)> completed = [.. state.State.Successes.Select(success => (success.EventKey, success.Handler))];

    public bool IsCompleted(string eventKey, string handler)
    {
        lock (gate)
            return completed.Contains((eventKey, handler));
    }

    /// <summary>Stores a success.</summary>
    /// <returns>False when another activation of the grain has written meanwhile: this one was declared dead.</returns>
    public Task<bool> CompleteAsync(string eventKey, string handler)
    {
        lock (gate)
        {
            if (!completed.Add((eventKey, handler)))
                return Task.FromResult(true);
        }

        var success = new LaneSuccess(eventKey, handler, timeProvider.GetUtcNow().UtcTicks);
        return OnSchedulerAsync(async () =>
        {
            RemoveExpired();
            state.State.Successes.Add(success);
            return await WriteAsync();
        });
    }

    /// <summary>Deletes a success.</summary>
    public Task ForgetAsync(string eventKey, string handler)
    {
        lock (gate)
        {
            if (!completed.Remove((eventKey, handler)))
                return Task.CompletedTask;
        }

        return OnSchedulerAsync(async () =>
        {
            state.State.Successes.RemoveAll(success => success.EventKey == eventKey && success.Handler == handler);
            return await WriteAsync();
        });
    }

    // Limited by time, not by number: a busy key would remove a success whose event the service still sends again.
    private void RemoveExpired()
    {
        var oldest = (timeProvider.GetUtcNow() - window).UtcTicks;
        var expired = state.State.Successes.TakeWhile(success => success.CompletedAt < oldest).ToList();
        if (expired.Count == 0)
            return;
        state.State.Successes.RemoveRange(0, expired.Count);
        lock (gate)
            completed.ExceptWith(expired.Select(success => (success.EventKey, success.Handler)));
    }

    private async Task<bool> WriteAsync()
    {
        try
        {
            await state.WriteStateAsync();
            return true;
        }
        catch (InconsistentStateException e)
        {
            LaneLog.AnotherActivation(logger, e);
            return false;
        }
    }

    private Task<bool> OnSchedulerAsync(Func<Task<bool>> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler).Unwrap();
}
