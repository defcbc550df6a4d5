using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
            .AddRedisGrainStorageAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .AddSmoochWebhookLanes()
            .UseFastFailover());
        // endsnippet
        Assert.Contains(builder.Services, service => service.ServiceType == typeof(IWebhookInbox));
    }
}
