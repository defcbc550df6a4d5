using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Smooch.Orleans;

namespace Orleans.Hosting;

/// <summary>Prepares a silo for webhook events.</summary>
public static class SmoochSiloBuilderExtensions
{
    /// <summary>
    /// Adds the grains that handle webhook events. The program configures the clustering, a persistent grain directory and a persistent
    /// grain storage.
    /// </summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <example>
    /// <code>
    /// silo.UseRedisClustering(redis)
    ///     .UseRedisGrainDirectoryAsDefault(directory)
    ///     .AddRedisGrainStorageAsDefault(configure)
    ///     .AddSmoochWebhookGrains();
    /// </code>
    /// </example>
    /// <remarks>
    /// The silo does not start without the grain storage, nor with one in memory outside the Development environment. With the default
    /// grain directory, which is in the memory of the cluster, an event may be handled twice while a silo ends; this is logged at Warning.
    /// </remarks>
    public static ISiloBuilder AddSmoochWebhookGrains(this ISiloBuilder silo, Action<WebhookGrainOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        var services = silo.Services;
        services.AddOptions<WebhookGrainOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookGrainOptions>, Validator>());
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(static provider => new WebhookGrainClock(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddSingleton<WebhookGrainReferences>();
        services.TryAddSingleton<SiloStatusCheck>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, WebhookGrainStorageCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, WebhookGrainDirectoryCheck>());
        return silo;
    }

    /// <summary>
    /// Configures the cluster to detect a dead silo within about a second, so that the events of its ordering keys soon run on another
    /// silo. The defaults of Orleans need about 13 seconds.
    /// </summary>
    /// <param name="silo">The silo. Call it for all silos of the cluster.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// A silo that does not respond for a second is declared dead, even when it is only paused or waits for a processor. Orleans ends its
    /// process, and your host has to start it again. Use it where processes do not have to wait for longer, at their start either.
    /// </remarks>
    /// <example><code>silo.UseRedisClustering(redis).UseFastFailover();</code></example>
    public static ISiloBuilder UseFastFailover(this ISiloBuilder silo)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.Configure<ClusterMembershipOptions>(static options =>
        {
            options.ProbeTimeout = TimeSpan.FromMilliseconds(500);
            options.NumMissedProbesLimit = 2;
            options.NumVotesForDeathDeclaration = 1;
            options.TableRefreshTimeout = TimeSpan.FromSeconds(2);
            options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        });
        return silo;
    }

    private sealed class Validator : IValidateOptions<WebhookGrainOptions>
    {
        public ValidateOptionsResult Validate(string? name, WebhookGrainOptions options)
        {
            var wrong = options.Check().ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
