using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Smooch;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what handles webhook events.</summary>
public sealed class SmoochWebhooksBuilder
{
    private readonly WebhookHandlers handlers;

    internal SmoochWebhooksBuilder(IServiceCollection services, WebhookHandlers handlers)
    {
        Services = services;
        this.handlers = handlers;
    }

    /// <summary>Gets the services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Adds a handler, resolved from the scope of each event; scoped, unless the services have it already. A class that handles several events
    /// is added once for each. Handlers run in the order in which they are added; adding one again changes nothing.
    /// </summary>
    /// <typeparam name="TEvent">The event, or a base of events.</typeparam>
    /// <typeparam name="THandler">The handler. Its name identifies it in the de-duplication store: renaming it makes it another handler.</typeparam>
    public SmoochWebhooksBuilder AddHandler<TEvent, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where TEvent : WebhookEvent
        where THandler : class, IWebhookHandler<TEvent>
    {
        Services.TryAddScoped<THandler>();
        handlers.Add(new WebhookHandler(
            $"{typeof(THandler).FullName}/{typeof(TEvent).Name}",
            static webhookEvent => webhookEvent is TEvent,
            static (services, webhookEvent, cancellationToken) => services.GetRequiredService<THandler>().HandleAsync((TEvent)webhookEvent, cancellationToken)));
        return this;
    }

    /// <summary>Keeps what is remembered of events in a store of your own, a singleton, instead of in memory.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    public SmoochWebhooksBuilder UseDeduplicationStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IWebhookDeduplicationStore
    {
        Services.Replace(ServiceDescriptor.Singleton<IWebhookDeduplicationStore, TStore>());
        return this;
    }

    /// <summary>Changes how events are dispatched: how many at once, how many may wait.</summary>
    public SmoochWebhooksBuilder ConfigureDispatch(Action<WebhookDispatchOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }
}
