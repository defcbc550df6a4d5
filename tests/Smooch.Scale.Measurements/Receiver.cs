using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Smooch.Scale.Measurements;

/// <summary>A receiver in a process of its own, which reports its CPU time and memory.</summary>
internal static class Receiver
{
    public const string Secret = "secret";

    public static async Task<int> RunAsync(string scale, string redis)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var webhooks = builder.Services.AddSmoochWebhooks(static options => options.AddSecret(Secret))
            .AddHandler<AppUserMessageEvent, NoHandler>();
        if (scale == "redis")
            webhooks.UseRedis(redis);
        if (scale == "orleans")
        {
            webhooks.UseOrleans();
            builder.UseOrleans(silo => silo
                .UseRedisClustering(redis)
                .UseRedisGrainDirectoryAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
                .AddRedisGrainStorageAsDefault(options =>
                {
                    options.ConfigurationOptions = ConfigurationOptions.Parse(redis);
                    options.EntryExpiry = TimeSpan.FromHours(1);
                })
                .ConfigureEndpoints(IPAddress.Loopback, LoopbackPort.FindFree(), LoopbackPort.FindFree())
                .AddSmoochWebhookGrains());
        }

        var application = builder.Build();
        application.MapWebhooks("/smooch");
        application.MapGet(
            "/cpu",
            static () => Process.GetCurrentProcess().TotalProcessorTime.TotalMicroseconds.ToString(CultureInfo.InvariantCulture));
        application.MapGet("/memory", static (IServiceProvider services) => CollectAsync(services));
        await application.StartAsync();
        Console.WriteLine(application.Urls.First());
        await Console.In.ReadLineAsync();
        await application.StopAsync();
        return 0;
    }

    /// <summary>Deactivates all grains, as their age limit does in time, and returns the bytes that are left.</summary>
    private static async Task<string> CollectAsync(IServiceProvider services)
    {
        if (services.GetService<IGrainFactory>() is { } grains)
        {
            var management = grains.GetGrain<IManagementGrain>(0);
            await management.ForceActivationCollection(TimeSpan.Zero);
            while (await management.GetTotalActivationCount() > 100)
                await management.ForceActivationCollection(TimeSpan.Zero);
        }

        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture);
    }
}
