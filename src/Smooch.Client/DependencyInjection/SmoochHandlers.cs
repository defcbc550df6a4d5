using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smooch.Client;

/// <summary>
/// Puts the repetitions before the handlers of others and the credential behind them and their loggers, so that none of them sees it, and
/// keeps every primary handler from following redirects. The first filter of the services is the last to act, after what other filters add.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the services.")]
internal sealed class SmoochHandlers(IOptionsMonitor<SmoochClientOptions> clients) : IHttpMessageHandlerBuilderFilter
{
    private const string Prefix = "Smooch";

    /// <summary>The name of the <see cref="HttpClient"/> of a registration.</summary>
    public static string HttpClientName(string name) => name == Options.DefaultName ? Prefix : $"{Prefix}:{name}";

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (Registration(builder.Name) is not { } name)
            return;
        var options = clients.Get(name);
        Connections.ForbidRedirects(builder.PrimaryHandler);
        builder.AdditionalHandlers.Insert(0, options.CreateResilience());
        builder.AdditionalHandlers.Add(new CredentialHandler(options.TimeProvider));
    };

    private static string? Registration(string? httpClient) => httpClient switch
    {
        Prefix => Options.DefaultName,
        { } text when text.StartsWith(Prefix + ":", StringComparison.Ordinal) => text.Substring(Prefix.Length + 1),
        _ => null,
    };
}
