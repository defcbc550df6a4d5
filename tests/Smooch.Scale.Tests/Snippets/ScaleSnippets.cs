using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Smooch.Scale.Tests.Snippets;

/// <summary>The C# of the pages of the scale-out packages.</summary>
public sealed class ScaleSnippets
{
    [Fact]
    public void Redis()
    {
        var builder = WebApplication.CreateSlimBuilder();
        // snippet:redis
        builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"))
            .UseRedis("localhost:6379")
            .AddHandler<AppUserMessageEvent, CountingHandler>();
        // endsnippet
        Assert.Contains(builder.Services, service => service.ServiceType == typeof(IWebhookDeduplicationStore));
    }

    [Fact]
    public async Task Broker()
    {
        var events = new HandledEvents();
        var broker = new ChannelBroker(partitions: 4);
        var receiverBuilder = WebApplication.CreateSlimBuilder();
        var consumerBuilder = Host.CreateApplicationBuilder();
        // snippet:broker-receiver
        receiverBuilder.Services.AddSmoochWebhooks(options => options.AddSecret("secret"))
            .UseInbox<BrokerInbox>();
        // endsnippet
        // snippet:broker-consumer
        consumerBuilder.Services.AddSmoochWebhooks(options => options.HandlersOnly = true)
            .AddHandler<AppUserMessageEvent, CountingHandler>();
        consumerBuilder.Services.AddHostedService<BrokerConsumer>();
        // endsnippet
        receiverBuilder.Services.AddSingleton<IBroker>(broker);
        consumerBuilder.Services.AddSingleton<IBroker>(broker).AddSingleton(events);
        receiverBuilder.WebHost.UseUrls("http://127.0.0.1:0");
        receiverBuilder.Logging.ClearProviders();
        consumerBuilder.Logging.ClearProviders();
        await using var receiver = receiverBuilder.Build();
        using var consumer = consumerBuilder.Build();
        receiver.MapWebhooks("/smooch");
        await receiver.StartAsync(TestContext.Current.CancellationToken);
        await consumer.StartAsync(TestContext.Current.CancellationToken);
        await using var instance = new Instance(receiver);

        await Deliveries.SendAllAsync([instance], users: 10, messages: 10, deliveries: 2);
        await broker.DrainAsync();

        Deliveries.AssertEachHandledOnceInOrder(events, users: 10, messages: 10);
    }

    [Fact]
    public void Orleans()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var redis = "localhost:6379";
        // snippet:orleans
        builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"))
            .UseOrleans()
            .AddHandler<AppUserMessageEvent, CountingHandler>();

        builder.UseOrleans(silo => silo
            .UseRedisClustering(redis)
            .UseRedisGrainDirectoryAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .AddRedisGrainStorageAsDefault(options =>
            {
                options.ConfigurationOptions = ConfigurationOptions.Parse(redis);
                options.EntryExpiry = TimeSpan.FromHours(1);
            })
            .AddSmoochWebhookGrains()
            .UseFastFailover());
        // endsnippet
        Assert.Contains(builder.Services, service => service.ServiceType == typeof(IWebhookInbox));
    }
}
