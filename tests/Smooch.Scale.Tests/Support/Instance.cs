using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Smooch.Scale.Tests;

/// <summary>One instance of a receiver, over real HTTP on a loopback port.</summary>
public sealed class Instance : IAsyncDisposable
{
    public const string Secret = "secret";

    private readonly WebApplication application;
    private readonly HttpClient client;

    public Instance(WebApplication application)
    {
        this.application = application;
        client = new HttpClient { BaseAddress = new Uri(application.Urls.First()), Timeout = TimeSpan.FromSeconds(60) };
        client.DefaultRequestHeaders.Add("X-API-Key", Secret);
    }

    public IServiceProvider Services => application.Services;

    public static Task<Instance> StartWithRedisAsync(string redis, HandledEvents events) =>
        StartAsync(events, static _ => { }, webhooks => webhooks.UseRedis(redis), Environments.Production);

    // With the failure detection of Orleans itself: no instance fails here, and a busy machine must not look like a failure.
    public static Task<Instance> StartWithOrleansAsync(
        string redis,
        HandledEvents events,
        Action<IServiceCollection>? configure = null) => StartAsync(
        events,
        builder =>
        {
            builder.UseOrleans(silo => silo
                .UseRedisClustering(redis)
                .UseRedisGrainDirectoryAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
                .AddRedisGrainStorageAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
                .ConfigureEndpoints(IPAddress.Loopback, LoopbackPort.FindFree(), LoopbackPort.FindFree())
                .AddSmoochWebhookGrains());
            configure?.Invoke(builder.Services);
        },
        static webhooks => webhooks.UseOrleans(),
        Environments.Production);

    /// <summary>Starts a silo that is a cluster by itself, with the storage of the test.</summary>
    public static Task<Instance> StartAloneAsync(
        Func<ISiloBuilder, ISiloBuilder> storage,
        string environment,
        Action<IServiceCollection>? configure = null) => StartAsync(
        new HandledEvents(),
        builder =>
        {
            builder.UseOrleans(silo =>
                storage(silo.UseLocalhostClustering(LoopbackPort.FindFree(), LoopbackPort.FindFree())).AddSmoochWebhookGrains());
            configure?.Invoke(builder.Services);
        },
        static webhooks => webhooks.UseOrleans(),
        environment);

    public static async Task<Instance> StartAsync(
        HandledEvents events,
        Action<WebApplicationBuilder> host,
        Func<WebhooksBuilder, WebhooksBuilder> scale,
        string environment)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(events);
        host(builder);
        scale(builder.Services.AddSmoochWebhooks(options =>
            {
                options.AddSecret(Secret);
                options.ResponseTimeout = TimeSpan.FromSeconds(30);
            }))
            .AddHandler<AppUserMessageEvent, CountingHandler>()
            .AddHandler<AppUserMergeEvent, CountingHandler>();
        var built = builder.Build();
        built.MapWebhooks("/smooch");
        await built.StartAsync();
        return new Instance(built);
    }

    public async Task<HttpStatusCode> DeliverAsync(string body, string? traceParent = null)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/smooch", UriKind.Relative)) { Content = content };
        if (traceParent is not null)
            request.Headers.Add("traceparent", traceParent);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
