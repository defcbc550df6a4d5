using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smooch;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="WebhookDispatcher"/>, for programs that receive webhooks without ASP.NET Core: functions, listeners, tests.</summary>
public static class SmoochWebhookDispatcherExtensions
{
    /// <summary>Registers a singleton <see cref="WebhookDispatcher"/>. Calling it again adds to what is there.</summary>
    /// <example><code>services.AddSmoochWebhookDispatcher().AddHandler&lt;AppUserMessageEvent, EchoHandler>();</code></example>
    /// <returns>The builder that takes the handlers.</returns>
    public static SmoochWebhooksBuilder AddSmoochWebhookDispatcher(this IServiceCollection services)
    {
        var handlers = Argument.NotNull(services).Select(service => service.ImplementationInstance).OfType<WebhookHandlers>().FirstOrDefault();
        if (handlers is null)
        {
            handlers = new WebhookHandlers();
            services.AddSingleton(handlers);
        }

        services.AddOptions<WebhookDispatchOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookDispatchOptions>, Validator>());
        services.TryAddSingleton<IWebhookDeduplicationStore>(static provider =>
        {
            var options = Options(provider);
            return new MemoryDeduplicationStore(provider.GetService<TimeProvider>() ?? TimeProvider.System, options.RememberFor, options.RememberAtMost);
        });
        services.TryAddSingleton(static provider => new WebhookDispatcher(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<WebhookHandlers>(),
            provider.GetRequiredService<IWebhookDeduplicationStore>(),
            Options(provider),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger<WebhookDispatcher>()));
        return new SmoochWebhooksBuilder(services, handlers);
    }

    private static WebhookDispatchOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<WebhookDispatchOptions>>().Value;

    private sealed class Validator : IValidateOptions<WebhookDispatchOptions>
    {
        public ValidateOptionsResult Validate(string? name, WebhookDispatchOptions options)
        {
            var wrong = options.Check().ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
