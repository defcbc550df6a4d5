using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Smooch.Redis;

/// <summary>
/// Claims and successes in Redis, one string per event and handler: the token of the owner while the handler runs, a mark after its
/// success. Both expire.
/// </summary>
internal sealed class RedisDeduplicationStore(
    RedisConnection connection,
    RedisDeduplicationOptions options,
    TimeProvider timeProvider,
    ILogger<RedisDeduplicationStore> logger) : IWebhookDeduplicationStore
{
    /// <summary>The mark of a success, which no owner has as a token.</summary>
    private const string Completed = "+";

    private const string CompleteScript =
        "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 end return 0";

    private const string DeleteScript =
        "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    public async ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        var key = Key(eventKey, handler);
        try
        {
            var database = await DatabaseAsync(cancellationToken).ConfigureAwait(false);
            if (await database.StringSetAsync(key, owner, lease, When.NotExists).WaitAsync(cancellationToken).ConfigureAwait(false))
                return WebhookClaim.Acquired;
            var holder = await database.StringGetAsync(key).WaitAsync(cancellationToken).ConfigureAwait(false);
            // A claim that has just expired reads as in progress: the next delivery acquires it.
            return holder == Completed ? WebhookClaim.Completed
                : holder == owner ? WebhookClaim.Acquired
                : WebhookClaim.InProgress;
        }
        catch (Exception e) when (RedisFailure.Is(e))
        {
            RedisLog.ClaimFailed(logger, e);
            return WebhookClaim.Unavailable;
        }
    }

    public async ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        RedisKey[] keys = [Key(eventKey, handler)];
        RedisValue[] values = [owner, Completed, (long)options.DeduplicationWindow.TotalMilliseconds];
        var attempted = false;
        return await RecordAsync(
            async database =>
            {
                var done = (long)await database.ScriptEvaluateAsync(CompleteScript, keys, values).ConfigureAwait(false) == 1;
                // An earlier attempt may have succeeded without a response.
                if (!done && attempted)
                    done = await database.StringGetAsync(keys[0]).ConfigureAwait(false) == Completed;
                return done;
            },
            () => attempted = true,
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
        await DeleteAsync(eventKey, handler, owner, cancellationToken).ConfigureAwait(false);

    public async ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) =>
        await DeleteAsync(eventKey, handler, Completed, cancellationToken).ConfigureAwait(false);

    private Task<bool> DeleteAsync(string eventKey, string handler, string value, CancellationToken cancellationToken)
    {
        RedisKey[] keys = [Key(eventKey, handler)];
        RedisValue[] values = [value];
        return RecordAsync(
            async database => (long)await database.ScriptEvaluateAsync(DeleteScript, keys, values).ConfigureAwait(false) == 1,
            static () => { },
            cancellationToken);
    }

    /// <summary>Records an outcome, with retries while Redis cannot be reached.</summary>
    private async Task<bool> RecordAsync(Func<IDatabase, Task<bool>> record, Action failed, CancellationToken cancellationToken)
    {
        var started = timeProvider.GetTimestamp();
        var delay = FirstDelay;
        while (true)
        {
            try
            {
                return await record(await DatabaseAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (Exception e) when (RedisFailure.Is(e) && timeProvider.GetElapsedTime(started) + delay < options.RecordingTimeout)
            {
                failed();
                RedisLog.RecordingFailed(logger, e);
            }

            await Task.Delay(delay, timeProvider, cancellationToken).ConfigureAwait(false);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }

    private async ValueTask<IDatabase> DatabaseAsync(CancellationToken cancellationToken) =>
        (await connection.GetAsync(cancellationToken).ConfigureAwait(false)).GetDatabase(options.Database);

    private RedisKey Key(string eventKey, string handler) => $"{options.KeyPrefix}{eventKey}|{handler}";
}
