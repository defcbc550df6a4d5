using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smooch;
using Smooch.MessageBird;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what receives the webhooks of MessageBird.</summary>
public static class MessageBirdWebhookServiceCollectionExtensions
{
    /// <summary>
    /// Registers the webhooks, configured by code. Add handlers to what it returns, and map the address with
    /// <c>app.MapWebhooks("/messagebird")</c> of
    /// <c>Smooch.AspNetCore</c>.
    /// </summary>
    /// <example>
    /// <code>
    /// builder.Services.AddMessageBirdWebhooks(o => o.AddSigningKey(signingKey)).AddHandler&lt;MessageCreatedEvent, EchoHandler>();
    /// </code>
    /// </example>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddMessageBirdWebhooks(this IServiceCollection services, Action<MessageBirdWebhookOptions> configure)
    {
        Argument.NotNull(services).Configure(Argument.NotNull(configure));
        return AddReceiver(services);
    }

    /// <summary>
    /// Registers the webhooks, configured by a section of the configuration, which is read again when it changes. The section has
    /// <c>SigningKey</c>, or
    /// <c>SigningKeys</c> (a list), or <c>Accounts</c> (for each name a key or a list), and optionally <c>PublicBaseUrl</c>,
    /// <c>VerifyUrl</c>,
    /// <c>ClockTolerance</c> (00:00:05), <c>AcceptLegacySignatures</c>, <c>LegacyMaxAge</c>, <c>AcknowledgeMode</c> (OnCompletion or
    /// OnEnqueue),
    /// <c>ResponseTimeout</c> (00:00:04), <c>MaxBodyBytes</c>, <c>MaxListElements</c>, <c>AllowStartWithoutSecret</c>, <c>HandlersOnly</c>.
    /// </summary>
    /// <example><code>builder.Services.AddMessageBirdWebhooks(builder.Configuration.GetSection("MessageBird:Webhooks"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static WebhooksBuilder AddMessageBirdWebhooks(
        this IServiceCollection services, IConfiguration configuration, Action<MessageBirdWebhookOptions>? configure = null)
    {
        Argument.NotNull(services).AddSingleton<IConfigureOptions<MessageBirdWebhookOptions>>(
            new MessageBirdWebhookConfiguration(Argument.NotNull(configuration)));
        services.AddSingleton<IOptionsChangeTokenSource<MessageBirdWebhookOptions>>(
            new SectionChanges<MessageBirdWebhookOptions>(configuration));
        if (configure is not null)
            services.Configure(configure);
        return AddReceiver(services);
    }

    private static WebhooksBuilder AddReceiver(IServiceCollection services)
    {
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<MessageBirdWebhookOptions>, MessageBirdWebhookOptionsRules>());
        return services.AddWebhooks<MessageBirdWebhooks, MessageBirdWebhookOptions>(
            typeof(MessageBirdWebhookEvent),
            static (provider, options) => new MessageBirdWebhooks(
                options,
                provider.GetService<TimeProvider>() ?? TimeProvider.System,
                SafeLogger.Over(provider.GetRequiredService<ILogger<MessageBirdWebhooks>>())));
    }
}
