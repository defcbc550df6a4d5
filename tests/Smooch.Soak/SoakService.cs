using System.Collections.Concurrent;
using Smooch.Testing;

namespace Smooch.Soak;

/// <summary>A fake service with several businesses, one bot that serves all of them, and a client of theirs.</summary>
internal sealed class SoakService : IAsyncDisposable
{
    private const int Businesses = 8;

    private readonly FakeSmooch fake;
    private readonly SoakBot bot;
    private readonly SmoochClient client;

    private SoakService(FakeSmooch fake, SoakBot bot, SmoochClient client, IReadOnlyList<FakeApp> apps) =>
        (this.fake, this.bot, this.client, Apps) = (fake, bot, client, apps);

    public IReadOnlyList<FakeApp> Apps { get; }

    /// <summary>Gets the ports that everything here talks over.</summary>
    public IReadOnlyList<int> Ports => [fake.BaseAddress.Port, new Uri(bot.Url).Port];

    public static async Task<SoakService> StartAsync(SoakOptions options, SoakLedger ledger)
    {
        var fake = await FakeSmooch.StartAsync(new FakeSmoochOptions
        {
            Seed = options.Seed,
            PageSize = 10,
            JournalCapacity = 500,
            WebhookTimeout = TimeSpan.FromSeconds(5),
            WebhookRetryDelay = TimeSpan.FromMilliseconds(500),
        });
        var credentials = new ConcurrentDictionary<string, SmoochCredential>();
        var bot = await SoakBot.StartAsync(o => Configure(o, fake, credentials), ledger, options.Seed);
        var clientOptions = new SmoochClientOptions();
        Configure(clientOptions, fake, credentials);
        var client = new SmoochClient(clientOptions);
        List<FakeApp> apps = [];
        for (var i = 0; i < Businesses; i++)
        {
            var app = fake.CreateApp($"Business {i}");
            var (keyId, secret) = app.CreateKey();
            credentials[app.Id] = SmoochCredential.SigningKey(keyId, secret);
            var webhook = await client.ForApp(app.Id).Webhooks.CreateAsync(bot.Url, [WebhookTrigger.MessageAppUser]);
            bot.Secrets.Add(webhook.Secret, app.Id);
            apps.Add(app);
        }

        return new SoakService(fake, bot, client, apps);
    }

    public SmoochClient Client(FakeApp app) => client.ForApp(app.Id);

    /// <summary>From now on one request in ten fails, and some deliveries are duplicated or overtaken.</summary>
    public void BeginFaults()
    {
        fake.Faults.Randomly(
            0.1,
            FakeFault.TooManyRequests(),
            FakeFault.TooManyRequests(TimeSpan.FromSeconds(1)),
            FakeFault.Status(408),
            FakeFault.Status(500),
            FakeFault.Status(502),
            FakeFault.Status(503),
            FakeFault.StatusAfter(500),
            FakeFault.StatusAfter(503, TimeSpan.FromSeconds(1)),
            FakeFault.DropBefore,
            FakeFault.DropAfter,
            FakeFault.TruncatedBody,
            FakeFault.MalformedBody,
            FakeFault.HugeBody(200_000),
            FakeFault.Latency(TimeSpan.FromSeconds(2.5)),
            FakeFault.SlowBody(TimeSpan.FromSeconds(2.5)),
            FakeFault.ProcessedLate(TimeSpan.FromSeconds(2)));
        fake.Faults.DisturbDeliveries(duplicate: 0.05, reorder: 0.05);
    }

    public void EndFaults() => fake.Faults.Clear();

    /// <summary>The service is away for a moment: every connection is cut, and new ones are rejected.</summary>
    public async Task GoAwayAsync()
    {
        await using (await fake.Faults.RefuseConnectionsAsync())
            await Task.Delay(TimeSpan.FromMilliseconds(300));
    }

    /// <summary>Lets deliveries go that wait to be overtaken, and waits until all are completed.</summary>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken = default) =>
        fake.WhenWebhooksDeliveredAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await bot.DisposeAsync();
        await fake.DisposeAsync();
    }

    /// <summary>A service that is late is late by less than the quiet period: what comes later cannot be seen, as documented.</summary>
    private static void Configure(SmoochClientOptions options, FakeSmooch fake, ConcurrentDictionary<string, SmoochCredential> credentials)
    {
        options.BaseAddress = fake.BaseAddress;
        options.CredentialResolver = async (appId, _) =>
        {
            await Task.Yield();
            return credentials[appId];
        };
        options.Timeout = TimeSpan.FromSeconds(6); // All that ends an upload.
        options.Retry = new SmoochRetryOptions
        {
            Delay = TimeSpan.FromMilliseconds(20),
            MaxDelay = TimeSpan.FromMilliseconds(200),
            AttemptTimeout = TimeSpan.FromSeconds(1.5),
        };
        options.SendConfirmation = new SendConfirmationOptions { Delay = TimeSpan.FromSeconds(3) };
    }
}
