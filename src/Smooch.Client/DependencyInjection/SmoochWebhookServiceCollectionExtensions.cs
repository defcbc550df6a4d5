using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smooch;
using Smooch.Client;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what receives the webhooks of Smooch v1 and v1.1.</summary>
public static class SmoochWebhookServiceCollectionExtensions
{
    /// <summary>
    /// Registers the webhooks, configured by code. Add handlers to what it returns, and map the address with <c>app.MapWebhooks("/smooch")</c> of
    /// <c>Smooch.AspNetCore</c>.
    /// </summary>
    /// <example><code>builder.Services.AddSmoochWebhooks(o => o.AddSecret(secret)).AddHandler&lt;AppUserMessageEvent, EchoHandler>();</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddSmoochWebhooks(this IServiceCollection services, Action<SmoochWebhookOptions> configure)
    {
        Argument.NotNull(services).Configure(Argument.NotNull(configure));
        return AddReceiver(services);
    }

    /// <summary>
    /// Registers the webhooks, configured by a section of the configuration, which is read again when it changes. The section has <c>Secret</c>, or
    /// <c>Secrets</c> (a list), or <c>Apps</c> (for each app id a secret or a list), and optionally <c>AcknowledgeMode</c> (OnCompletion or OnEnqueue),
    /// <c>ResponseTimeout</c> (00:00:04), <c>MaxBodyBytes</c>, <c>MaxListElements</c>, <c>AllowStartWithoutSecret</c>, <c>HandlersOnly</c> (true or false).
    /// </summary>
    /// <example><code>builder.Services.AddSmoochWebhooks(builder.Configuration.GetSection("Smooch:Webhooks"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddSmoochWebhooks(this IServiceCollection services, IConfiguration configuration, Action<SmoochWebhookOptions>? configure = null)
    {
        Argument.NotNull(services).AddSingleton<IConfigureOptions<SmoochWebhookOptions>>(new ApiKeyWebhookConfiguration<SmoochWebhookOptions>(Argument.NotNull(configuration)));
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
