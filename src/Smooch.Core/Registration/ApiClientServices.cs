using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Registers the client of an API. The <c>AddX</c> methods of each API package call it.</summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TOptions">Its options.</typeparam>
/// <param name="httpClientPrefix">
/// The name of the <see cref="HttpClient"/>; followed by a colon and the name of the registration if that has one.
/// </param>
/// <param name="profile">The API.</param>
/// <param name="check">Returns the errors of the options.</param>
/// <param name="read">Creates the reader of a configuration section, from the name of the registration and the section.</param>
/// <param name="create">Creates the client.</param>
internal sealed class ApiClientServices<
    TClient,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    string httpClientPrefix,
    ApiProfile profile,
    Func<TOptions, IEnumerable<string>> check,
    Func<string, IConfiguration, IConfigureOptions<TOptions>> read,
    Func<TOptions, ApiTransport, TClient> create)
    where TClient : class
    where TOptions : ApiClientOptions
{
    /// <summary>Registers a singleton client, keyed by its name if it has one, that is configured by code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the registration; empty for none.</param>
    /// <param name="configure">Sets the options.</param>
    public IHttpClientBuilder Add(IServiceCollection services, string name, Action<TOptions> configure)
    {
        Argument.NotNull(services);
        Argument.NotNull(name);
        Argument.NotNull(configure);
        var client = Add(services, name);
        services.Configure(name, configure);
        return client;
    }

    /// <summary>Registers a singleton client, keyed by its name if it has one, that is configured by a section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the registration; empty for none.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Changes the options further; null for no changes.</param>
    public IHttpClientBuilder Add(
        IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<TOptions>? configure)
    {
        Argument.NotNull(services);
        Argument.NotNull(name);
        Argument.NotNull(configuration);
        var client = Add(services, name);
        services.AddSingleton(read(name, configuration));
        if (configure is not null)
            services.Configure(name, configure);
        return client;
    }

    /// <summary>Registers a client with its options, its <see cref="HttpClient"/> and its handlers.</summary>
    private IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        var httpClientName = name.Length == 0 ? httpClientPrefix : $"{httpClientPrefix}:{name}";
        if (services.Any(service => service.ImplementationInstance is ApiRegistration known && known.HttpClientName == httpClientName))
            throw new InvalidOperationException(CalledTwice("Add" + httpClientPrefix, name));
        services.AddOptions<TOptions>(name).ValidateOnStart();
        if (!services.Any(service => service.ImplementationInstance is ApiOptionsCheck<TOptions>))
        {
            services.AddSingleton<IValidateOptions<TOptions>>(new ApiOptionsCheck<TOptions>(check));
            services.AddSingleton<IPostConfigureOptions<TOptions>>(provider => new ApiHostDefaults<TOptions>(provider));
        }

        if (!services.Any(service => service.ImplementationType == typeof(ApiHandlerFilter)))
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, ApiHandlerFilter>());
        services.AddSingleton(new ApiRegistration(name, httpClientName, provider => GetOptions(provider, name)));
        if (name.Length == 0)
            services.TryAddSingleton(CreateClient);
        else
            services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider));

        // One handler for the life of the process: it renews its connections itself, so the factory need not renew the handler.
        // The logging of the factory is removed, since paths contain the ids of users, which may be e-mail addresses.
        return services.AddHttpClient(httpClientName)
            .ConfigurePrimaryHttpMessageHandler(Connections.CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

        TClient CreateClient(IServiceProvider provider)
        {
            var options = GetOptions(provider, name);
            var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(httpClientName);
            var defaults = provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName).DefaultRequestHeaders;
            return create(options, new ApiTransport(options, profile, handler, disposeHandler: false, defaults.Any() ? defaults : null));
        }
    }

    private static string CalledTwice(string method, string name) => (name.Length == 0
        ? $"{method} was called a second time without a name. "
            + "Its options would be merged with those of the first call, and the credential of one be sent to the address of the other. "
            + $"Give each client a name, as in services.{method}(\"shop\", …). "
        : $"{method} was called a second time with the name '{name}'. Give each client a name of its own. ")
        + "To change the options of the first call, use "
        + $"services.Configure<{typeof(TOptions).Name}>({(name.Length == 0 ? "" : "name, ")}…).";

    private static TOptions GetOptions(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
}
