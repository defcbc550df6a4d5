using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Http;

namespace Smooch;

/// <summary>
/// Puts the credential behind the handlers of others and their loggers, so that none of them sees it, and keeps every primary handler from
/// following redirects. The first filter of the services is the last to act, after what other filters add.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the services.")]
internal sealed class ApiHandlerFilter(IEnumerable<ApiRegistration> registrations, IServiceProvider provider) : IHttpMessageHandlerBuilderFilter
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
        builder.AdditionalHandlers.Add(new CredentialHandler(options.TimeProvider));
        builder.PrimaryHandler = GzipHandler.Over(builder.PrimaryHandler);
    };

    /// <summary>Defaults for all clients, such as Aspire's, would retry below the SDK, which knows better what must not be sent twice.</summary>
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
