using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smooch;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers the receiving and handling of webhooks, for any API. Each API package has its own extension, such as <c>AddSmoochWebhooks</c>.
/// </summary>
public static class WebhookServiceCollectionExtensions
{
    /// <summary>
    /// Registers a singleton <see cref="WebhookDispatcher"/>, for programs that verify and parse calls themselves: functions, listeners,
    /// tests. Another call adds to the existing registration.
    /// </summary>
    /// <example><code>services.AddWebhookDispatcher().AddHandler&lt;AppUserMessageEvent, EchoHandler>();</code></example>
    /// <param name="services">The services.</param>
    /// <returns>The builder to which the handlers of any API are added.</returns>
    public static WebhooksBuilder AddWebhookDispatcher(this IServiceCollection services) =>
        new(services, AddEngine(Argument.NotNull(services)), typeof(WebhookEvent));

    /// <summary>
    /// Registers the webhooks of one API: its protocol, a <see cref="WebhookReceiver"/>, and the dispatcher. API packages call it; programs
    /// call the extension of the API package.
    /// </summary>
    /// <typeparam name="TProtocol">The protocol; a singleton of the services.</typeparam>
    /// <typeparam name="TOptions">
    /// The options of its receiver. An invalid change is logged, and the previous options stay in use.
    /// </typeparam>
    /// <param name="services">The services.</param>
    /// <param name="eventType">The base type of the events of the protocol: <see cref="WebhookProtocol.EventType"/>.</param>
    /// <param name="create">Creates the protocol from the services and from a function that returns the current options.</param>
    /// <returns>The builder to which the handlers are added.</returns>
    public static WebhooksBuilder AddWebhooks<
        TProtocol,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services, Type eventType, Func<IServiceProvider, Func<TOptions>, TProtocol> create)
        where TProtocol : WebhookProtocol
        where TOptions : WebhookReceiverOptions
    {
        var handlers = AddEngine(Argument.NotNull(services));
        Argument.NotNull(create);
        if (!services.Any(service => service.ServiceType == typeof(TProtocol)))
        {
            services.AddOptions<TOptions>();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, WebhookOptionsValidator<TOptions>>());
            services.AddLogging();
            services.TryAddSingleton<LiveOptions<TOptions>>();
            services.AddSingleton(provider => create(provider, () => provider.GetRequiredService<LiveOptions<TOptions>>().Current));
            services.AddSingleton<WebhookProtocol>(static provider => provider.GetRequiredService<TProtocol>());
            services.AddSingleton(static provider => CreateReceiver<TProtocol, TOptions>(provider));
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookHost>());
        }

        return new WebhooksBuilder(services, handlers, Argument.NotNull(eventType));
    }

    private static WebhookReceiver CreateReceiver<
        TProtocol,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider)
        where TProtocol : WebhookProtocol
        where TOptions : WebhookReceiverOptions
    {
        var options = provider.GetRequiredService<LiveOptions<TOptions>>();
        return new WebhookReceiver(
            provider.GetRequiredService<TProtocol>(),
            () => options.Current,
            provider.GetRequiredService<IWebhookInbox>(),
            Time(provider),
            Logger<WebhookReceiver>(provider));
    }

    private static WebhookHandlers AddEngine(IServiceCollection services)
    {
        if (services.Select(service => service.ImplementationInstance).OfType<WebhookHandlers>().FirstOrDefault() is { } known)
            return known;
        var handlers = new WebhookHandlers();
        services.AddSingleton(handlers);
        services.AddOptions<WebhookDispatchOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookDispatchOptions>, Validator>());
        services.TryAddSingleton<IWebhookDeduplicationStore>(static provider =>
            new MemoryDeduplicationStore(Time(provider), Dispatch(provider).DeduplicationWindow, Dispatch(provider).DeduplicationCapacity));
        services.TryAddSingleton(static provider => new WebhookRunner(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<WebhookHandlers>(),
            provider.GetRequiredService<IWebhookDeduplicationStore>(),
            provider.GetServices<WebhookProtocol>(),
            Dispatch(provider),
            Time(provider),
            Logger<WebhookRunner>(provider)));
        services.TryAddSingleton(static provider => new WebhookDispatcher(
            provider.GetRequiredService<WebhookRunner>(), Dispatch(provider), Time(provider), Logger<WebhookDispatcher>(provider)));
        services.TryAddSingleton<IWebhookInbox>(static provider => provider.GetRequiredService<WebhookDispatcher>());
        return handlers;
    }

    private static WebhookDispatchOptions Dispatch(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<WebhookDispatchOptions>>().Value;

    private static TimeProvider Time(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private static ILogger Logger<T>(IServiceProvider provider) =>
        (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger<T>();

    private sealed class Validator : IValidateOptions<WebhookDispatchOptions>
    {
        public ValidateOptionsResult Validate(string? name, WebhookDispatchOptions options)
        {
            var wrong = options.Check().ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
