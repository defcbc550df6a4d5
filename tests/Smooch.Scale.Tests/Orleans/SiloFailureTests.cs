using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;
using StackExchange.Redis;

namespace Smooch.Scale.Tests;

/// <summary>A cluster of the Orleans testing host, of which a silo is killed without notice.</summary>
public sealed class SiloFailureTests
{
    private const int Users = 40;
    private const int Messages = 10;

    [Fact]
    public async Task Killed_silo_loses_no_event_and_no_order()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        var builder = new InProcessTestClusterBuilder(3);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(events);
            silo.Services.AddSmoochWebhooks(static options => options.HandlersOnly = true)
                .UseOrleans()
                .AddHandler<AppUserMessageEvent, CountingHandler>();
            silo.AddRedisGrainStorageAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis.ConnectionString))
                .AddSmoochWebhookGrains()
                .UseFastFailover()
                // The silos share the threads of this process: on a busy machine a living one may respond late.
                .Configure<ClusterMembershipOptions>(static options => options.ProbeTimeout = TimeSpan.FromSeconds(2));
        });
        await using var cluster = builder.Build();
        await cluster.DeployAsync(TestContext.Current.CancellationToken);
        var survivors = cluster.Silos.Take(2).Select(silo => silo.ServiceProvider).ToList();

        var sending = Task.WhenAll(Enumerable.Range(0, Users).Select(user => SendAsync(survivors, user)));
        while (events.Counts.Count < Users * Messages / 2)
            await Task.Yield();
        await cluster.KillSiloAsync(cluster.Silos[2], TestContext.Current.CancellationToken);
        await sending;

        Assert.Equal(Users * Messages, events.Counts.Count);
        // An event whose handler had finished before its success was recorded on the killed silo runs again: at most one for each user.
        Assert.InRange(events.Counts.Values.Sum() - Users * Messages, 0, Users);
        Assert.All(events.Order, user => Assert.Equal(user.Value.Order().Distinct(), user.Value.Distinct()));
    }

    private static async Task SendAsync(List<IServiceProvider> silos, int user)
    {
        for (var number = 0; number < Messages; number++)
        {
            var body = Encoding.UTF8.GetBytes(Deliveries.Message($"user{user}", $"user{user}-message{number}", number));
            for (var attempt = 0; ; attempt++)
            {
                var services = silos[(user + attempt) % silos.Count];
                var envelope = services.GetRequiredService<WebhookRunner>()
                    .Restore("smooch", new WebhookIdentity(appId: null, webhookId: null), body);
                if (await services.GetRequiredService<IWebhookInbox>()
                    .DeliverAsync(envelope, TestContext.Current.CancellationToken) == WebhookOutcome.Handled)
                    break;
                await Task.Yield();
            }
        }
    }
}
