using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Http;

namespace Smooch;

/// <summary>
/// Adds the credential after the handlers of the user and their loggers, so that none of them sees it, and prevents every primary handler
/// from following redirects. The first filter of the services acts last, after the handlers that other filters add.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the services.")]
internal sealed class ApiHandlerFilter(
    IEnumerable<ApiRegistration> registrations,
    IServiceProvider provider) : IHttpMessageHandlerBuilderFilter
{
    private const string ForeignResilience = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    /// <inheritdoc/>
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (registrations.FirstOrDefault(registration => registration.HttpClientName == builder.Name) is not { } registration)
            return;
        var options = registration.Options(provider);
        Connections.ForbidRedirects(builder.PrimaryHandler);
        RemoveForeignResilience(builder, options);
        builder.AdditionalHandlers.Add(new WireHandler(options.TimeProvider, PrimaryHandler.CouldDecompress(builder.PrimaryHandler)));
    };

    /// <summary>
    /// Removes resilience defaults of all clients, such as Aspire's: they would retry below the SDK and could send a message twice.
    /// </summary>
    private static void RemoveForeignResilience(HttpMessageHandlerBuilder builder, ApiClientOptions options)
    {
        for (var i = builder.AdditionalHandlers.Count - 1; i >= 0; i--)
        {
            if (builder.AdditionalHandlers[i].GetType().FullName != ForeignResilience)
                continue;
            builder.AdditionalHandlers.RemoveAt(i);
            CallLog.ForeignResilienceRemoved(options.CreateLogger(), builder.Name ?? "");
        }
    }
}
