using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smooch.AspNetCore;
using Smooch;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what receives webhooks in ASP.NET Core.</summary>
public static class SmoochWebhookServiceCollectionExtensions
{
    /// <summary>Registers the receiver, configured by code. Add handlers to what it returns, and map it with <c>app.MapSmoochWebhook("/smooch")</c>.</summary>
    /// <example><code>builder.Services.AddSmoochWebhooks(o => o.AddSecret(secret)).AddHandler&lt;AppUserMessageEvent, EchoHandler>();</code></example>
    /// <returns>The builder that takes the handlers.</returns>
    public static SmoochWebhooksBuilder AddSmoochWebhooks(this IServiceCollection services, Action<SmoochWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return AddReceiver(services);
    }

    /// <summary>
    /// Registers the receiver, configured by a section of the configuration, which is read again when it changes. The section has <c>Secret</c>, or
    /// <c>Secrets</c> (a list), or <c>Apps</c> (for each app id a secret or a list), and, if need be, <c>AnswerAfter</c> (Handlers or Inbox),
    /// <c>AnswerWithin</c> (00:00:04), <c>MaxBodyBytes</c>, <c>SecretsAtRunTime</c> (true or false).
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further.</param>
    /// <returns>The builder that takes the handlers.</returns>
    public static SmoochWebhooksBuilder AddSmoochWebhooks(this IServiceCollection services, IConfiguration configuration, Action<SmoochWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IConfigureOptions<SmoochWebhookOptions>>(new SmoochWebhookConfiguration(configuration));
        services.AddSingleton<IOptionsChangeTokenSource<SmoochWebhookOptions>>(new ConfigurationChangeTokenSource<SmoochWebhookOptions>(configuration));
        if (configure is not null)
            services.Configure(configure);
        return AddReceiver(services);
    }

    private static SmoochWebhooksBuilder AddReceiver(IServiceCollection services)
    {
        services.AddOptions<SmoochWebhookOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SmoochWebhookOptions>, Validator>());
        services.TryAddSingleton(static _ => new WebhookSecrets());
        services.TryAddSingleton(static provider => new WebhookEndpoint(
            provider.GetRequiredService<IOptionsMonitor<SmoochWebhookOptions>>(),
            provider.GetRequiredService<WebhookSecrets>(),
            provider.GetRequiredService<WebhookDispatcher>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<WebhookEndpoint>>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookHost>());
        return services.AddSmoochWebhookDispatcher();
    }

    private sealed class Validator : IValidateOptions<SmoochWebhookOptions>
    {
        public ValidateOptionsResult Validate(string? name, SmoochWebhookOptions options)
        {
            var wrong = options.Check().ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
