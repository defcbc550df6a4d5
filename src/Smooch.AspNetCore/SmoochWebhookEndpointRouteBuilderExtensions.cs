using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Smooch.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the address that the service calls.</summary>
public static class SmoochWebhookEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Post, HttpMethods.Head, HttpMethods.Get];

    /// <summary>
    /// Maps the target of webhooks. It checks the secret itself, so under an authorization policy for everything add <c>.AllowAnonymous()</c>.
    /// One target serves the webhooks of several apps.
    /// </summary>
    /// <example><code>app.MapSmoochWebhook("/smooch");</code></example>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path.</param>
    /// <exception cref="InvalidOperationException">The receiver is not registered.</exception>
    public static IEndpointConventionBuilder MapSmoochWebhook(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var endpoint = endpoints.ServiceProvider.GetService<WebhookEndpoint>()
            ?? throw new InvalidOperationException("The receiver is not registered: call builder.Services.AddSmoochWebhooks(…) before the application is built.");
        return endpoints.MapMethods(pattern, Methods, endpoint.AnswerAsync).WithDisplayName("Smooch webhook");
    }
}
