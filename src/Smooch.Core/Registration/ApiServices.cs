using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Registers the client of an API. The <c>AddX</c> method of each API package calls it.</summary>
internal static class ApiServices
{
    /// <summary>
    /// Registers a singleton client, keyed by its name if it has one, with its options, its <see cref="HttpClient"/> and its handlers.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TOptions">Its options.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="httpClientPrefix">
    /// The name of the <see cref="HttpClient"/>; followed by a colon and the name of the registration if that has one.
    /// </param>
    /// <param name="name">The name of the registration; empty for none.</param>
    /// <param name="profile">The API.</param>
    /// <param name="check">Returns the errors of the options.</param>
    /// <param name="create">Creates the client.</param>
    public static IHttpClientBuilder AddApi<
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services,
        string httpClientPrefix,
        string name,
        ApiProfile profile,
        Func<TOptions, IEnumerable<string>> check,
        Func<TOptions, ApiTransport, TClient> create)
        where TClient : class
        where TOptions : ApiClientOptions
    {
        var httpClientName = name.Length == 0 ? httpClientPrefix : $"{httpClientPrefix}:{name}";
        if (services.Any(service => service.ImplementationInstance is ApiRegistration known && known.HttpClientName == httpClientName))
            throw new InvalidOperationException(CalledTwice<TOptions>("Add" + httpClientPrefix, name));
        services.AddOptions<TOptions>(name).ValidateOnStart();
        if (!services.Any(service => service.ImplementationInstance is ApiOptionsCheck<TOptions>))
        {
            services.AddSingleton<IValidateOptions<TOptions>>(new ApiOptionsCheck<TOptions>(check));
            services.AddSingleton<IPostConfigureOptions<TOptions>>(provider => new ApiHostDefaults<TOptions>(provider));
        }

        if (!services.Any(service => service.ImplementationType == typeof(ApiHandlerFilter)))
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, ApiHandlerFilter>());
        services.AddSingleton(new ApiRegistration(name, httpClientName, provider => GetOptions<TOptions>(provider, name)));
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
            var options = GetOptions<TOptions>(provider, name);
            var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(httpClientName);
            var defaults = provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName).DefaultRequestHeaders;
            return create(options, new ApiTransport(options, profile, handler, disposeHandler: false, defaults.Any() ? defaults : null));
        }
    }

    private static string CalledTwice<TOptions>(string method, string name) => (name.Length == 0
        ? $"{method} was called a second time without a name. "
            + "Its options would be merged with those of the first call, and the credential of one be sent to the address of the other. "
            + $"Give each client a name, as in services.{method}(\"shop\", …). "
        : $"{method} was called a second time with the name '{name}'. Give each client a name of its own. ")
        + "To change the options of the first call, use "
        + $"services.Configure<{typeof(TOptions).Name}>({(name.Length == 0 ? "" : "name, ")}…).";

    private static TOptions GetOptions<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceProvider provider,
        string name)
        where TOptions : ApiClientOptions => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
}
