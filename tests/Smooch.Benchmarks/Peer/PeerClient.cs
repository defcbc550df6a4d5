using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Smooch.Benchmarks;

/// <summary>
/// What a team would assemble without this SDK: Refit with its source generator, the standard resilience handler, a handler for the
/// credential, and flat classes that the source generator of System.Text.Json reads. Everything has its default settings.
/// </summary>
internal sealed class PeerClient<TApi> : IDisposable
    where TApi : class
{
    private readonly ServiceProvider services;

    /// <summary>Creates the stack.</summary>
    /// <param name="address">The address of the service.</param>
    /// <param name="handler">Creates the handler that sends.</param>
    /// <param name="jwt">The credential.</param>
    /// <param name="json">The flat classes.</param>
    public PeerClient(Uri address, Func<HttpMessageHandler> handler, string jwt, JsonSerializerContext json)
    {
        var collection = new ServiceCollection();
        collection.AddTransient(_ => new PeerAuthHandler(jwt));
        var client = collection.AddRefitGeneratedClient<TApi>(json)
            .ConfigureHttpClient(http =>
            {
                http.BaseAddress = address;
                http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Peer", "1.0"));
            })
            .ConfigurePrimaryHttpMessageHandler(handler);
        client.AddStandardResilienceHandler();
        client.AddHttpMessageHandler<PeerAuthHandler>();
        services = collection.BuildServiceProvider();
        Api = services.GetRequiredService<TApi>();
    }

    /// <summary>Gets the generated client.</summary>
    public TApi Api { get; }

    public void Dispose() => services.Dispose();
}
