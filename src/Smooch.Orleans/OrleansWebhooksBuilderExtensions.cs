using Microsoft.Extensions.DependencyInjection.Extensions;
using Smooch.Orleans;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Runs webhook handlers on an Orleans cluster.</summary>
public static class OrleansWebhooksBuilderExtensions
{
    /// <summary>
    /// Delivers webhook events to the grain of their ordering key. Each event is handled once, and events of a key one after the other,
    /// whichever instance receives them. It applies to all webhooks of the program. The silos need <c>AddSmoochWebhookGrains</c>, and the
    /// same webhooks and handlers.
    /// </summary>
    /// <example>
    /// <code>
    /// builder.Services.AddSmoochWebhooks(section).UseOrleans().AddHandler&lt;AppUserMessageEvent, EchoHandler>();
    /// builder.UseOrleans(silo => silo.UseRedisClustering(redis).AddRedisGrainStorageAsDefault(configure).AddSmoochWebhookGrains());
    /// </code>
    /// </example>
    /// <param name="builder">The webhooks.</param>
    /// <returns>The same builder.</returns>
    public static WebhooksBuilder UseOrleans(this WebhooksBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(static provider =>
            new WebhookGrainClock(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        builder.Services.TryAddSingleton<WebhookGrainReferences>();
        return builder.UseInbox<OrleansWebhookInbox>().UseDeduplicationStore<GrainDeduplicationStore>();
    }
}
