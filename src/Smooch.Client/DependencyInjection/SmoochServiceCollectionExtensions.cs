using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smooch.Client;
using Smooch.Client.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="SmoochClient"/>.</summary>
public static class SmoochServiceCollectionExtensions
{
    private const string ClientName = "Smooch";

    /// <summary>Registers a singleton <see cref="SmoochClient"/>, configured by code and checked when the host starts.</summary>
    /// <example><code>builder.Services.AddSmooch(o => o.Credential = SmoochCredential.SigningKey(keyId, secret));</code></example>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers of your own; the credential is added after them.</returns>
    public static IHttpClientBuilder AddSmooch(this IServiceCollection services, Action<SmoochClientOptions> configure)
    {
        Argument.NotNull(services);
        Argument.NotNull(configure);
        services.Configure(configure);
        return AddClient(services);
    }

    /// <summary>
    /// Registers a singleton <see cref="SmoochClient"/>, configured by a section of the configuration and checked when the host starts.
    /// The section has <c>KeyId</c> and <c>Secret</c> (with <c>Scope</c>: App, Account or AppUser, the last with <c>UserId</c>;
    /// <c>Authentication</c>: Jwt or Basic), or <c>AppToken</c>, or <c>Jwt</c>, or <c>OAuthToken</c>; and, if need be, <c>AppId</c>,
    /// <c>ApiVersion</c> (v1 or v1.1), <c>Region</c> (us or eu) or <c>BaseAddress</c>, <c>AllowInsecureHttp</c>, <c>Timeout</c>.
    /// </summary>
    /// <example><code>builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers of your own; the credential is added after them.</returns>
    public static IHttpClientBuilder AddSmooch(this IServiceCollection services, IConfiguration configuration, Action<SmoochClientOptions>? configure = null)
    {
        Argument.NotNull(services);
        services.AddSingleton<IConfigureOptions<SmoochClientOptions>>(new SmoochConfiguration(Argument.NotNull(configuration)));
        if (configure is not null)
            services.Configure(configure);
        return AddClient(services);
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services)
    {
        services.AddOptions<SmoochClientOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SmoochClientOptions>, SmoochClientOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<SmoochClientOptions>, SmoochHostDefaults>());
        if (!services.Any(service => service.ImplementationType == typeof(OwnHandlers)))
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, OwnHandlers>());
        services.TryAddSingleton(static provider => new SmoochClient(
            provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value,
            Connections.Prepare(provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName)),
            ownsHttpClient: false));

        // One client for the life of the process: its handler renews connections itself, so the factory need not renew the handler.
        // The factory's own logging is removed, since paths hold the ids of users, which may be e-mail addresses.
        return services.AddHttpClient(ClientName)
            .ConfigurePrimaryHttpMessageHandler(Connections.CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    /// <summary>
    /// Puts the repetitions before the handlers of others and the credential behind them and their loggers, so that none of them sees it, and
    /// keeps every primary handler from following redirects. The first filter of the services is the last to act, after what other filters add.
    /// </summary>
    private sealed class OwnHandlers(IOptions<SmoochClientOptions> client) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            if (builder.Name != ClientName)
                return;
            Connections.ForbidRedirects(builder.PrimaryHandler);
            builder.AdditionalHandlers.Insert(0, client.Value.CreateResilience());
            builder.AdditionalHandlers.Add(new CredentialHandler(client.Value.TimeProvider));
        };
    }

    /// <summary>What the host has and the options do not say.</summary>
    private sealed class SmoochHostDefaults(IServiceProvider provider) : IPostConfigureOptions<SmoochClientOptions>
    {
        public void PostConfigure(string? name, SmoochClientOptions options)
        {
            options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
            if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } hosts)
                options.TimeProvider = hosts;
        }
    }

    private sealed class SmoochClientOptionsValidator : IValidateOptions<SmoochClientOptions>
    {
        public ValidateOptionsResult Validate(string? name, SmoochClientOptions options)
        {
            var wrong = SmoochClientOptionsRules.Check(options).ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
