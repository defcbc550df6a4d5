using Smooch.Testing;

namespace Smooch.Soak.Instances;

/// <summary>The fake services with their faults, and the address that they call.</summary>
internal sealed class InstancesService : IAsyncDisposable
{
    private const int WorkersOfApi = 10;

    private readonly FakeSmooch smooch;
    private readonly FakeMessageBird messageBird;
    private readonly Balancer balancer;
    private readonly RedisProcess redis;

    private InstancesService(
        FakeSmooch smooch, FakeMessageBird messageBird, Balancer balancer, RedisProcess redis, IReadOnlyList<Func<Party>> parties)
    {
        (this.smooch, this.messageBird, this.balancer, this.redis, Parties) = (smooch, messageBird, balancer, redis, parties);
        Settings = new SoakSettings
        {
            Smooch = smooch.BaseAddress,
            Sunshine = smooch.SunshineAddress,
            MessageBird = messageBird.BaseAddress,
            KeyId = smooch.AccountKeyId,
            Secret = smooch.AccountSecret,
            AccessKey = messageBird.AccessKey,
            SigningKey = messageBird.SigningKey,
            PublicUrl = balancer.Url,
            Redis = redis.Address,
        };
    }

    public SoakSettings Settings { get; }

    public Balancer Balancer => balancer;

    /// <summary>
    /// Gets for each worker how its users are created. Each has a webhook of its own, since the calls of a webhook come one after the
    /// other.
    /// </summary>
    public IReadOnlyList<Func<Party>> Parties { get; }

    public static async Task<InstancesService> StartAsync(int seed, EventLedger ledger)
    {
        // A receiver that was killed is away for some seconds, longer on a busy machine: the six attempts take a minute and a half.
        var (timeout, retryDelay) = (TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(3));
        var redis = RedisProcess.Start();
        var balancer = await Balancer.StartAsync(ledger);
        var smooch = await FakeSmooch.StartAsync(new FakeSmoochOptions
        {
            Seed = seed,
            PageSize = 10,
            JournalCapacity = 100,
            ProbeWebhookTargets = false,
            WebhookTimeout = timeout,
            WebhookRetryDelay = retryDelay,
        });
        var messageBird = await FakeMessageBird.StartAsync(new FakeMessageBirdOptions
        {
            Seed = seed,
            JournalCapacity = 100,
            WebhookTimeout = timeout,
            WebhookRetryDelay = retryDelay,
        });
        List<Func<Party>> parties = [];
        for (var i = 0; i < WorkersOfApi; i++)
        {
            var (first, second) = (smooch.CreateApp($"v1.1 {i}"), smooch.CreateApp($"v2 {i}"));
            first.AddWebhook(balancer.Url + "/smooch", [WebhookTrigger.MessageAppUser], new SmoochSecret(SoakSettings.WebhookSecret));
            second.AddIntegration(new FakeIntegrationOptions
            {
                WebhookTarget = balancer.Url + "/sunshine",
                WebhookSecret = SoakSettings.WebhookSecret,
            });
            var channel = messageBird.CreateChannel("whatsapp");
            messageBird.AddWebhook(balancer.Url + "/messagebird", ["message.created"], channel.Id);
            parties.Add(() => Party.OfSmooch(first));
            parties.Add(() => Party.OfSunshine(second));
            parties.Add(() => Party.OfMessageBird(messageBird, channel));
        }

        return new InstancesService(smooch, messageBird, balancer, redis, parties);
    }

    /// <summary>From now on one request in twenty fails, and some deliveries are duplicated or overtaken.</summary>
    public void BeginFaults()
    {
        foreach (var faults in (FakeFaults[])[smooch.Faults, messageBird.Faults])
        {
            faults.Randomly(
                0.05,
                FakeFault.TooManyRequests(),
                FakeFault.TooManyRequests(TimeSpan.FromSeconds(1)),
                FakeFault.Status(500),
                FakeFault.Status(503),
                FakeFault.StatusAfter(503),
                FakeFault.DropBefore,
                FakeFault.DropAfter,
                FakeFault.TruncatedBody,
                FakeFault.Latency(TimeSpan.FromSeconds(1)));
            faults.DisturbDeliveries(duplicate: 0.05, reorder: 0.05);
        }
    }

    public void EndFaults()
    {
        smooch.Faults.Clear();
        messageBird.Faults.Clear();
    }

    /// <summary>Lets deliveries go that wait to be overtaken, and waits until all are completed.</summary>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken) => Task.WhenAll(
        smooch.WhenWebhooksDeliveredAsync(cancellationToken),
        messageBird.WhenWebhooksDeliveredAsync(cancellationToken));

    /// <summary>Lets deliveries go that wait to be overtaken, again and again: a user may wait for the reply to one of them.</summary>
    public async Task ReleaseDeliveriesAsync(Task until)
    {
        while (!until.IsCompleted)
        {
            await WhenWebhooksDeliveredAsync(new CancellationToken(canceled: true)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.WhenAny(until, Task.Delay(TimeSpan.FromMilliseconds(500)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await smooch.DisposeAsync();
        await messageBird.DisposeAsync();
        await balancer.DisposeAsync();
        redis.Dispose();
    }
}
