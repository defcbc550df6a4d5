using Microsoft.Extensions.Logging;
using Orleans.Storage;

namespace Smooch.Orleans;

/// <summary>
/// The successes that a grain remembers, for handlers that run outside its scheduler. They are kept in memory too, since the persistent
/// state may only be used on the scheduler; a change is written there, once per success.
/// </summary>
internal sealed class WebhookGrainMemory(
    IPersistentState<WebhookGrainState> state,
    TaskScheduler scheduler,
    TimeProvider timeProvider,
    TimeSpan window,
    ILogger logger)
{
    private readonly object gate = new();
    private readonly SuccessRing successes = new(state.State.Successes);
    private volatile bool isReplaced;

    /// <summary>Gets whether another activation of the grain has written meanwhile. What this one remembers is incomplete then.</summary>
    public bool IsReplaced => isReplaced;

    public bool IsCompleted(string eventKey, string handler)
    {
        lock (gate)
            return successes.Contains(SuccessRing.KeyOf(eventKey, handler));
    }

    /// <summary>Remembers a success.</summary>
    /// <returns>False when another activation of the grain has written meanwhile: this one was declared dead.</returns>
    public Task<bool> CompleteAsync(string eventKey, string handler)
    {
        var key = SuccessRing.KeyOf(eventKey, handler);
        lock (gate)
        {
            if (!successes.Add(key))
                return Task.FromResult(true);
        }

        return WriteAsync(key);
    }

    /// <summary>Forgets a success.</summary>
    public Task ForgetAsync(string eventKey, string handler)
    {
        lock (gate)
        {
            if (!successes.Remove(SuccessRing.KeyOf(eventKey, handler)))
                return Task.CompletedTask;
        }

        return WriteAsync(added: null);
    }

    private Task<bool> WriteAsync(UInt128? added) => OnSchedulerAsync(async () =>
    {
        var now = timeProvider.GetUtcNow();
        lock (gate)
            state.State.Successes = successes.Pack(added, now.UtcTicks, (now - window).UtcTicks);
        return await WriteAsync();
    });

    private async Task<bool> WriteAsync()
    {
        try
        {
            await state.WriteStateAsync();
            return true;
        }
        catch (InconsistentStateException e)
        {
            isReplaced = true;
            WebhookGrainLog.AnotherActivation(logger, e);
            return false;
        }
    }

    private Task<bool> OnSchedulerAsync(Func<Task<bool>> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler).Unwrap();
}
