using Microsoft.Extensions.Configuration;
using Smooch;
using Smooch.MessageBird;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="MessageBirdClient"/>.</summary>
public static class MessageBirdServiceCollectionExtensions
{
    private static readonly ApiClientServices<MessageBirdClient, MessageBirdClientOptions> Client = new(
        "MessageBird",
        MessageBirdApiProfile.Instance,
        MessageBirdClientOptions.Check,
        static (name, section) => new MessageBirdConfiguration(name, section),
        static (options, transport) => new MessageBirdClient(options, transport, ownsTransport: false));

    /// <summary>Registers a singleton <see cref="MessageBirdClient"/>, configured by code and checked when the host starts.</summary>
    /// <example><code>builder.Services.AddMessageBird(o => o.Credential = MessageBirdCredential.AccessKey(accessKey));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddMessageBird(this IServiceCollection services, Action<MessageBirdClientOptions> configure) =>
        services.AddMessageBird(Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers a singleton <see cref="MessageBirdClient"/>, configured by a section of the configuration and checked when the host
    /// starts. The section has
    /// <c>AccessKey</c>, and optionally <c>BaseAddress</c>, <c>AllowInsecureHttp</c>, <c>IncludeErrorDescriptions</c>,
    /// <c>Timeout</c>, and <c>Retry</c> with <c>MaxRetries</c>, <c>Delay</c>,
    /// <c>MaxDelay</c>, <c>MaxRetryAfter</c> and <c>AttemptTimeout</c>.
    /// </summary>
    /// <example><code>builder.Services.AddMessageBird(builder.Configuration.GetSection("MessageBird"));</code></example>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddMessageBird(
        this IServiceCollection services, IConfiguration configuration, Action<MessageBirdClientOptions>? configure = null) =>
        services.AddMessageBird(Options.Options.DefaultName, configuration, configure);

    /// <summary>
    /// Registers one of several clients, a singleton keyed by its name: inject it with
    /// <c>[FromKeyedServices("shop")] MessageBirdClient</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name: of the key, of the options, and part of the name of its <see cref="HttpClient"/>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddMessageBird(
        this IServiceCollection services,
        string name,
        Action<MessageBirdClientOptions> configure) =>
        Client.Add(services, name, configure);

    /// <summary>Registers one of several clients, configured by a section, a singleton keyed by its name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name: of the key, of the options, and part of the name of its <see cref="HttpClient"/>.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add your own handlers: they run once for each attempt.</returns>
    public static IHttpClientBuilder AddMessageBird(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<MessageBirdClientOptions>? configure = null) => Client.Add(services, name, configuration, configure);
}
