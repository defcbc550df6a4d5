using Microsoft.Extensions.Configuration;
using Smooch;
using Smooch.Client;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="SmoochClient"/>.</summary>
public static class SmoochServiceCollectionExtensions
{
    private static readonly ApiClientServices<SmoochClient, SmoochClientOptions> Client = new(
        "Smooch",
        SmoochApiProfile.Instance,
        SmoochClientOptionsRules.Check,
        static (name, section) => new SmoochConfiguration(name, section),
        static (options, transport) => new SmoochClient(options, transport, ownsTransport: false));

    /// <summary>
    /// Registers a singleton <see cref="SmoochClient"/>, configured in code. The options are validated when the host starts.
    /// </summary>
    /// <example><code>builder.Services.AddSmooch(o => o.Credential = SmoochCredential.SigningKey(keyId, secret));</code></example>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt, before the
    /// credential is added.
    /// </returns>
    public static IHttpClientBuilder AddSmooch(this IServiceCollection services, Action<SmoochClientOptions> configure) =>
        services.AddSmooch(Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers a singleton <see cref="SmoochClient"/>, configured by a configuration section. The options are validated when the host
    /// starts.
    /// The section has <c>KeyId</c> and <c>Secret</c> (with <c>Scope</c>: App, Account or AppUser, the last with <c>UserId</c>;
    /// <c>Authentication</c>: Jwt or Basic), or <c>AppToken</c>, or <c>Jwt</c>, or <c>OAuthToken</c>; and optionally <c>AppId</c>,
    /// <c>ApiVersion</c> (v1 or v1.1), <c>Region</c> (us or eu) or <c>BaseAddress</c>, <c>AllowInsecureHttp</c>,
    /// <c>IncludeErrorDescriptions</c>,
    /// <c>Timeout</c>,
    /// <c>Retry</c> with <c>MaxRetries</c>, <c>Delay</c>, <c>MaxDelay</c>, <c>MaxRetryAfter</c> and <c>AttemptTimeout</c>.
    /// </summary>
    /// <example><code>builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));</code></example>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The configuration section.</param>
    /// <param name="configure">Changes the options after the section was read; null for no changes.</param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt, before the
    /// credential is added.
    /// </returns>
    public static IHttpClientBuilder AddSmooch(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<SmoochClientOptions>? configure = null) =>
        services.AddSmooch(Options.Options.DefaultName, configuration, configure);

    /// <summary>
    /// Registers one of several clients as a keyed singleton. Inject it with <c>[FromKeyedServices("shop-eu")] SmoochClient smooch</c>.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">
    /// The key of the service and the name of its options; also a part of the name of its <see cref="HttpClient"/>.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt, before the
    /// credential is added.
    /// </returns>
    public static IHttpClientBuilder AddSmooch(this IServiceCollection services, string name, Action<SmoochClientOptions> configure) =>
        Client.Add(services, name, configure);

    /// <inheritdoc cref="AddSmooch(IServiceCollection, string, Action{SmoochClientOptions})" path="/summary"/>
    /// <param name="services">The service collection.</param>
    /// <param name="name">
    /// The key of the service and the name of its options; also a part of the name of its <see cref="HttpClient"/>.
    /// </param>
    /// <param name="configuration">The configuration section.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt, before the
    /// credential is added.
    /// </returns>
    public static IHttpClientBuilder AddSmooch(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<SmoochClientOptions>? configure = null) => Client.Add(services, name, configuration, configure);
}
