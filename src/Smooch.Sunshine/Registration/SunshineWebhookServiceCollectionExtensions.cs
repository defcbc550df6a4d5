using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smooch;
using Smooch.Sunshine;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the receiver of the webhooks of Sunshine Conversations v2.</summary>
public static class SunshineWebhookServiceCollectionExtensions
{
    /// <summary>
    /// Registers the webhooks, configured by code. Add handlers to the result, and map the address with <c>app.MapWebhooks("/sunshine")</c>
    /// of
    /// <c>Smooch.AspNetCore</c>.
    /// </summary>
    /// <example>
    /// <code>
    /// builder.Services.AddSunshineWebhooks(o => o.AddSecret(secret)).AddHandler&lt;ConversationMessageEvent, Bot>();
    /// </code>
    /// </example>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddSunshineWebhooks(this IServiceCollection services, Action<SunshineWebhookOptions> configure)
    {
        Argument.NotNull(services).Configure(Argument.NotNull(configure));
        return AddReceiver(services);
    }

    /// <summary>
    /// Registers the webhooks, configured by a section of the configuration, which is read again when it changes. The section has
    /// <c>Secret</c>, or
    /// <c>Secrets</c> (a list), or <c>Apps</c> (for each app id a secret or a list), and optionally <c>HandleOnlyWhenInControl</c>,
    /// <c>AcknowledgeMode</c> (OnCompletion or OnEnqueue), <c>ResponseTimeout</c> (00:00:04), <c>MaxBodyBytes</c>, <c>MaxListElements</c>,
    /// <c>AllowStartWithoutSecret</c> and <c>HandlersOnly</c> (true or false).
    /// </summary>
    /// <example><code>builder.Services.AddSunshineWebhooks(builder.Configuration.GetSection("Sunshine:Webhooks"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddSunshineWebhooks(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<SunshineWebhookOptions>? configure = null)
    {
        Argument.NotNull(services)
            .AddSingleton<IConfigureOptions<SunshineWebhookOptions>>(new SunshineWebhookConfiguration(Argument.NotNull(configuration)));
        services.AddSingleton<IOptionsChangeTokenSource<SunshineWebhookOptions>>(new SectionChanges<SunshineWebhookOptions>(configuration));
        if (configure is not null)
            services.Configure(configure);
        return AddReceiver(services);
    }

    private static WebhooksBuilder AddReceiver(IServiceCollection services) =>
        services.AddWebhooks<SunshineWebhooks, SunshineWebhookOptions>(
        typeof(SunshineWebhookEvent),
        static (provider, options) =>
            new SunshineWebhooks(options, SafeLogger.Over(provider.GetRequiredService<ILogger<SunshineWebhooks>>())));
}
