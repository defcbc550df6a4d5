using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smooch;
using Smooch.Client;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the receiver of Smooch v1 and v1.1 webhooks.</summary>
public static class SmoochWebhookServiceCollectionExtensions
{
    /// <summary>
    /// Registers the webhooks, configured in code. Add handlers to the returned builder, and map the address with
    /// <c>app.MapWebhooks("/smooch")</c> of
    /// <c>Smooch.AspNetCore</c>.
    /// </summary>
    /// <example>
    /// <code>
    /// builder.Services.AddSmoochWebhooks(o => o.AddSecret(secret)).AddHandler&lt;AppUserMessageEvent, EchoHandler>();
    /// </code>
    /// </example>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder to which the handlers are added.</returns>
    public static WebhooksBuilder AddSmoochWebhooks(this IServiceCollection services, Action<SmoochWebhookOptions> configure)
    {
        Argument.NotNull(services).Configure(Argument.NotNull(configure));
        return AddReceiver(services);
    }

    /// <summary>
    /// Registers the webhooks, configured by a configuration section. The options follow changes of the configuration. The section has
    /// <c>Secret</c>, or
    /// <c>Secrets</c> (a list), or <c>Apps</c> (for each app id a secret or a list), and optionally <c>AcknowledgeMode</c> (OnCompletion or
    /// OnEnqueue),
    /// <c>ResponseTimeout</c> (00:00:04), <c>MaxBodyBytes</c>, <c>MaxListElements</c>, <c>AllowStartWithoutSecret</c>, <c>HandlersOnly</c>
    /// (true or false).
    /// </summary>
    /// <example><code>builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"));</code></example>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The configuration section.</param>
    /// <param name="configure">Changes the options after the section was read; null for no changes.</param>
    /// <returns>The builder to which the handlers are added.</returns>
    public static WebhooksBuilder AddSmoochWebhooks(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<SmoochWebhookOptions>? configure = null)
    {
        Argument.NotNull(services)
            .AddSingleton<IConfigureOptions<SmoochWebhookOptions>>(
                new ApiKeyWebhookConfiguration<SmoochWebhookOptions>(Argument.NotNull(configuration)));
        services.AddSingleton<IOptionsChangeTokenSource<SmoochWebhookOptions>>(new SectionChanges<SmoochWebhookOptions>(configuration));
        if (configure is not null)
            services.Configure(configure);
        return AddReceiver(services);
    }

    private static WebhooksBuilder AddReceiver(IServiceCollection services) => services.AddWebhooks<SmoochWebhooks, SmoochWebhookOptions>(
        typeof(SmoochWebhookEvent),
        static (provider, options) => new SmoochWebhooks(
            new WebhookSecrets(options),
            SafeLogger.Over((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger<SmoochWebhooks>())));
}
