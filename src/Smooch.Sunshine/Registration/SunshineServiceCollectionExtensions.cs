using Microsoft.Extensions.Configuration;
using Smooch;
using Smooch.Sunshine;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="SunshineClient"/>.</summary>
public static class SunshineServiceCollectionExtensions
{
    private static readonly ApiClientServices<SunshineClient, SunshineClientOptions> Client = new(
        "Sunshine",
        SunshineApiProfile.Instance,
        static options => options.Check(),
        static (name, section) => new SunshineConfiguration(name, section),
        static (options, transport) => new SunshineClient(options, transport, ownsTransport: false));

    /// <summary>Registers a singleton <see cref="SunshineClient"/>, configured by code and checked when the host starts.</summary>
    /// <example>
    /// <code>
    /// builder.Services.AddSunshine(o => { o.Subdomain = "acme"; o.AppId = appId; o.Credential = SmoochCredential.Basic(keyId, secret); });
    /// </code>
    /// </example>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddSunshine(this IServiceCollection services, Action<SunshineClientOptions> configure) =>
        services.AddSunshine(Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers a singleton <see cref="SunshineClient"/>, configured by a section of the configuration and checked when the host starts.
    /// The section has <c>Subdomain</c> (or <c>BaseAddress</c>, or <c>Region</c>: us or eu), <c>AppId</c>, and <c>KeyId</c> with
    /// <c>Secret</c> (with <c>Authentication</c>: Basic or Jwt), or <c>OAuthToken</c>; optionally <c>AllowInsecureHttp</c>,
    /// <c>IncludeErrorDescriptions</c>,
    /// <c>Timeout</c>, and <c>Retry</c> with
    /// <c>MaxRetries</c>, <c>Delay</c>, <c>MaxDelay</c>, <c>MaxRetryAfter</c> and <c>AttemptTimeout</c>.
    /// </summary>
    /// <example><code>builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddSunshine(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<SunshineClientOptions>? configure = null) => services.AddSunshine(Options.Options.DefaultName, configuration, configure);

    /// <summary>
    /// Registers one of several clients, a singleton keyed by its name: inject it with <c>[FromKeyedServices("acme")] SunshineClient</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name: of the key, of the options, and part of the name of its <see cref="HttpClient"/>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddSunshine(this IServiceCollection services, string name, Action<SunshineClientOptions> configure) =>
        Client.Add(services, name, configure);

    /// <summary>Registers one of several clients, configured by a section, a singleton keyed by its name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name: of the key, of the options, and part of the name of its <see cref="HttpClient"/>.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddSunshine(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<SunshineClientOptions>? configure = null) => Client.Add(services, name, configuration, configure);
}
