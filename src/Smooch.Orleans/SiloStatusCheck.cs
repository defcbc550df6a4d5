using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Smooch.Orleans;

/// <summary>
/// Knows whether this silo is a member of the cluster. The others may declare a silo dead that does not respond, such as a paused process,
/// and run its grains; it learns of that late. So it reads its row of the membership table before events, some times a second.
/// </summary>
internal sealed class SiloStatusCheck(
    IMembershipTable table,
    ILocalSiloDetails silo,
    IOptions<ClusterMembershipOptions> options,
    WebhookGrainClock clock,
    ILogger<SiloStatusCheck> logger)
{
    // The time that the others need to declare it dead. A row is used for a fraction of it: few reads, and a process that was paused reads
    // again before it handles events.
    private readonly TimeSpan detection = options.Value.ProbeTimeout * options.Value.NumMissedProbesLimit;
    private readonly TimeProvider timeProvider = clock.TimeProvider;
    private readonly object gate = new();
    private long? lastRead;
    private bool isDead;
    private Task<bool> reading = Task.FromResult(false);

    /// <summary>
    /// Returns whether the next event may be handled: never again once this silo was declared dead, and not now when the table cannot be
    /// read. The task does not fail.
    /// </summary>
    public ValueTask<bool> IsMemberAsync()
    {
        lock (gate)
        {
            if (isDead)
                return new ValueTask<bool>(false);
            if (lastRead is { } last && timeProvider.GetElapsedTime(last) < detection / 8)
                return new ValueTask<bool>(true);
            // The events that arrive while it is read wait for the same task.
            if (reading.IsCompleted)
                reading = Task.Run(ReadAsync);
            return new ValueTask<bool>(reading);
        }
    }

    private async Task<bool> ReadAsync()
    {
        try
        {
            var start = timeProvider.GetTimestamp();
            var rows = await table.ReadRowAsync(silo.SiloAddress, CancellationToken.None).ConfigureAwait(false);
            if (timeProvider.GetElapsedTime(start) is var took && took >= detection)
                throw new TimeoutException($"To read the table took {took}: this process may have been paused, and declared dead.");
            var isMember = rows.Members.Any(row => row.Item1.SiloAddress.Equals(silo.SiloAddress) && row.Item1.Status != SiloStatus.Dead);
            lock (gate)
                (lastRead, isDead) = (start, !isMember);
            if (!isMember)
                WebhookGrainLog.DeclaredDead(logger);
            return isMember;
        }
        catch (Exception e)
        {
            WebhookGrainLog.StatusUnknown(logger, e);
            return false;
        }
    }
}
