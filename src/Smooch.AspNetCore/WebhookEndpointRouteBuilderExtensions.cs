using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Smooch;
using Smooch.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps webhook endpoints.</summary>
public static class WebhookEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Post, HttpMethods.Head, HttpMethods.Get];

    /// <summary>
    /// Maps the endpoint of the registered webhooks, when they are of one API. It verifies calls itself, so add <c>.AllowAnonymous()</c>
    /// under an authorization policy for all endpoints. One endpoint serves the webhooks of several apps.
    /// </summary>
    /// <example><code>app.MapWebhooks("/smooch");</code></example>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path.</param>
    /// <returns>The builder of the endpoint.</returns>
    /// <exception cref="InvalidOperationException">No webhooks are registered, or webhooks of several APIs.</exception>
    public static IEndpointConventionBuilder MapWebhooks(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.ServiceProvider.GetServices<WebhookReceiver>().ToList() switch
        {
            [var receiver] => Map(endpoints, pattern, receiver),
            [] => throw new InvalidOperationException(
                "No webhooks are registered. Call builder.Services.AddSmoochWebhooks(…), or that of another API, before the application "
                    + "is built."),
            var several => throw new InvalidOperationException(
                "The webhooks of several APIs are registered. Map each of them:\n"
                    + string.Join("\n", several.Select(receiver => Line(receiver.Protocol)))),
        };
    }

    /// <summary>Maps the endpoint of the webhooks of one API, when webhooks of several APIs are registered.</summary>
    /// <example><code>app.MapWebhooks&lt;SmoochWebhooks>("/smooch");</code></example>
    /// <typeparam name="TProtocol">The webhooks of the API, such as <c>SmoochWebhooks</c>.</typeparam>
    /// <inheritdoc cref="MapWebhooks(IEndpointRouteBuilder, string)"/>
    /// <exception cref="InvalidOperationException">The webhooks of the API are not registered.</exception>
    public static IEndpointConventionBuilder MapWebhooks<TProtocol>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern)
        where TProtocol : WebhookProtocol
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var receiver = endpoints.ServiceProvider.GetServices<WebhookReceiver>().FirstOrDefault(receiver => receiver.Protocol is TProtocol);
        return receiver is not null
            ? Map(endpoints, pattern, receiver)
            : throw new InvalidOperationException(
                $"{typeof(TProtocol).Name} is not registered. Call builder.Services.Add{typeof(TProtocol).Name}(…) before the application "
                    + "is built.");
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, WebhookReceiver receiver)
    {
        receiver.MarkMapped();
        return endpoints.MapMethods(pattern, Methods, new WebhookEndpoint(receiver).RespondAsync)
            .WithDisplayName($"Webhooks of {receiver.Protocol.Name}");
    }

    private static string Line(WebhookProtocol protocol) => $"app.MapWebhooks<{protocol.GetType().Name}>(\"/{protocol.Name}\");";
}
