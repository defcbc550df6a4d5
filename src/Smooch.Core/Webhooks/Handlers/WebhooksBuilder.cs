using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Smooch;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the handlers of webhook events, and how events are dispatched to them.</summary>
public sealed class WebhooksBuilder
{
    private readonly WebhookHandlers handlers;

    internal WebhooksBuilder(IServiceCollection services, WebhookHandlers handlers, Type eventType)
    {
        Services = services;
        EventType = eventType;
        this.handlers = handlers;
    }

    /// <summary>Gets the services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the base type of the events that the handlers of this builder receive.</summary>
    public Type EventType { get; }

    /// <summary>
    /// Adds a handler, which is resolved from the scope of each event; it is registered as scoped by default. A class that handles several
    /// events is added once for each. Handlers run in the order in which they are added; adding a handler twice changes nothing.
    /// </summary>
    /// <example>
    /// <code>
    /// services.AddSmoochWebhooks(o => o.AddSecret(secret)).AddHandler&lt;AppUserMessageEvent, EchoHandler>();
    /// </code>
    /// </example>
    /// <typeparam name="TEvent">The event, or a base of events.</typeparam>
    /// <typeparam name="THandler">
    /// The handler. Its name identifies it in the de-duplication store: a renamed handler counts as another one.
    /// </typeparam>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The event belongs to another API than this builder.</exception>
    [SuppressMessage("Design", "MA0015", Justification = "The type argument is wrong, not a parameter; the message names it.")]
    public WebhooksBuilder AddHandler<TEvent, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where TEvent : WebhookEvent
        where THandler : class, IWebhookHandler<TEvent>
    {
        // A handler of a wider type, such as WebhookEvent, receives the events of these webhooks only.
        var scope = EventType;
        var wider = typeof(TEvent) != scope && typeof(TEvent).IsAssignableFrom(scope);
        if (!wider && !scope.IsAssignableFrom(typeof(TEvent)))
        {
            throw new ArgumentException(
                $"{typeof(TEvent).Name} is not an event of these webhooks, which derive from {scope.Name}. Add {typeof(THandler).Name} to "
                    + "the webhooks of its API.");
        }

        Services.TryAddScoped<THandler>();
        handlers.Add(new WebhookHandler(
            $"{typeof(THandler).FullName}/{typeof(TEvent).Name}",
            wider ? scope.IsInstanceOfType : static webhookEvent => webhookEvent is TEvent,
            static (services, webhookEvent, cancellationToken) =>
                services.GetRequiredService<THandler>().HandleAsync((TEvent)webhookEvent, cancellationToken))
        {
            Scope = wider ? scope : typeof(TEvent),
        });
        return this;
    }

    /// <summary>Stores the successes of handlers in a custom store, a singleton, instead of in memory.</summary>
    /// <example>
    /// <code>
    /// services.AddSmoochWebhooks(o => o.AddSecret(secret)).UseDeduplicationStore&lt;SqlDeduplicationStore>();
    /// </code>
    /// </example>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <returns>This builder.</returns>
    public WebhooksBuilder UseDeduplicationStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IWebhookDeduplicationStore
    {
        Services.Replace(ServiceDescriptor.Singleton<IWebhookDeduplicationStore, TStore>());
        return this;
    }

    /// <summary>
    /// Delivers verified events to a custom inbox, a singleton, instead of to the handlers in this process. It applies to all webhooks of
    /// the program.
    /// </summary>
    /// <example><code>services.AddSmoochWebhooks(o => o.AddSecret(secret)).UseInbox&lt;BrokerInbox>();</code></example>
    /// <typeparam name="TInbox">The inbox.</typeparam>
    /// <returns>This builder.</returns>
    public WebhooksBuilder UseInbox<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TInbox>()
        where TInbox : class, IWebhookInbox
    {
        Services.Replace(ServiceDescriptor.Singleton<IWebhookInbox, TInbox>());
        return this;
    }

    /// <summary>Configures how events are dispatched. It applies to all webhooks of the program.</summary>
    /// <example>
    /// <code>
    /// services.AddSmoochWebhooks(o => o.AddSecret(secret)).ConfigureDispatch(o => o.HandlerTimeout = TimeSpan.FromMinutes(5));
    /// </code>
    /// </example>
    /// <param name="configure">Sets the options.</param>
    /// <returns>This builder.</returns>
    public WebhooksBuilder ConfigureDispatch(Action<WebhookDispatchOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }
}
