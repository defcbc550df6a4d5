using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Smooch.AspNetCore;

/// <summary>A webhook call in ASP.NET Core.</summary>
internal sealed class HttpWebhookRequest(HttpContext context) : WebhookRequest
{
    public override string Method => context.Request.Method;

    public override string BaseUrl => $"{context.Request.Scheme}://{context.Request.Host.Value}";

    public override string RawTarget => context.Features.Get<IHttpRequestFeature>() switch
    {
        { RawTarget: ['/', ..] target } => target,
        // A proxy may send the absolute address, and a test server none.
        { RawTarget: { Length: > 0 } target } when Uri.TryCreate(target, UriKind.Absolute, out var url)
            && target.IndexOf('/', url.Scheme.Length + 3) is var path and > 0 =>
            target[path..],
        _ =>
            context.Request.PathBase.ToUriComponent()
                + context.Request.Path.ToUriComponent()
                + context.Request.QueryString.ToUriComponent(),
    };

    public override string? GetHeader(string name) => context.Request.Headers[name] is [var only] ? only : null;

    public override bool HasHeader(string name) => context.Request.Headers.ContainsKey(name);

    /// <summary>Responds while the thread of the call is blocked, so that the connection cannot take another call.</summary>
    public Task RespondAsync(int statusCode)
    {
        context.Response.StatusCode = statusCode;
        context.Response.Headers.Connection = "close";
        return context.Response.CompleteAsync();
    }
}
