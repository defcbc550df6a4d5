using System.Threading.Channels;

namespace Smooch.Scale.Tests.Snippets;

/// <summary>A broker in memory. It delivers each tenth record twice, as real ones may.</summary>
internal sealed class ChannelBroker(int partitions) : IBroker
{
    private readonly Channel<WebhookRecord>[] records = [
        .. Enumerable.Range(0, partitions).Select(_ => Channel.CreateUnbounded<WebhookRecord>()),
    ];
    private readonly TaskCompletionSource<Task> consuming = new();
    private int published;

    public ValueTask PublishAsync(string key, WebhookRecord record, CancellationToken cancellationToken)
    {
        var partition = records[(uint)StringComparer.Ordinal.GetHashCode(key) % records.Length].Writer;
        if (Interlocked.Increment(ref published) % 10 == 0)
            Assert.True(partition.TryWrite(record));
        return partition.WriteAsync(record, cancellationToken);
    }

    public Task ConsumeAsync(Func<WebhookRecord, CancellationToken, Task<bool>> consumer, CancellationToken cancellationToken)
    {
        var all = Task.WhenAll(records.Select(async partition =>
        {
            await foreach (var record in partition.Reader.ReadAllAsync(cancellationToken))
            {
                while (!await consumer(record, cancellationToken))
                    cancellationToken.ThrowIfCancellationRequested();
            }
        }));
        consuming.SetResult(all);
        return all;
    }

    /// <summary>Waits until all published records are consumed, also when the host has not started the consumer yet.</summary>
    public Task DrainAsync()
    {
        foreach (var partition in records)
            partition.Writer.Complete();
        return consuming.Task.Unwrap();
    }
}
