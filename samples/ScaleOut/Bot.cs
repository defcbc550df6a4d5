using System.Net;
using Smooch.Client;
using StackExchange.Redis;

namespace ScaleOut;

/// <summary>One instance: a receiver and a silo of the cluster.</summary>
internal static class Bot
{
    public const string Secret = "the secret of the webhook";

    public static async Task RunAsync(int number, string redis)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSmoochWebhooks(options => options.AddSecret(Secret))
            .UseOrleans()
            .AddHandler<AppUserMessageEvent, MessageHandler>();
        builder.UseOrleans(silo => silo
            .UseRedisClustering(redis)
            .UseRedisGrainDirectoryAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .AddRedisGrainStorageAsDefault(options =>
            {
                options.ConfigurationOptions = ConfigurationOptions.Parse(redis);
                // What a user's events left in Redis goes when it cannot be needed any more.
                options.EntryExpiry = TimeSpan.FromHours(1);
            })
            .ConfigureEndpoints(IPAddress.Loopback, LoopbackPort.FindFree(), LoopbackPort.FindFree())
            .AddSmoochWebhookGrains()
            .UseFastFailover());

        var application = builder.Build();
        application.MapWebhooks("/smooch");
        await application.StartAsync();
        // One line of output for each thing that the demonstration has to know.
        Console.WriteLine($"ready {application.Urls.First()}");
        await application.WaitForShutdownAsync();
        Console.WriteLine($"stopped {number}");
    }
}
