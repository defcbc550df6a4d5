using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Tests;

/// <summary>A real server on a free port of this machine: what it sees is what travelled.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Seen> requests = new();
    private int connections;

    private LoopbackServer(RequestDelegate response)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(next => connection =>
        {
            Interlocked.Increment(ref connections);
            return next(connection);
        })));
        app = builder.Build();
        app.Run(context =>
        {
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            requests.Enqueue(
                new Seen(
                    context.Request.Method,
                    target,
                    context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            return response(context);
        });
    }

    /// <summary>Gets the root, such as <c>http://127.0.0.1:49152/</c>.</summary>
    public Uri Address =>
        new(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public IReadOnlyList<Seen> Requests => [.. requests];

    /// <summary>Gets how many connections were opened so far.</summary>
    public int Connections => Volatile.Read(ref connections);

    public static async Task<LoopbackServer> StartAsync(RequestDelegate response)
    {
        var server = new LoopbackServer(response);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Responds to everything with this JSON.</summary>
    public static Task<LoopbackServer> StartAsync(string json = "{}") => StartAsync(context => WriteAsync(context, json));

    /// <summary>Sends everything elsewhere.</summary>
    public static Task<LoopbackServer> StartRedirectingAsync(int status, Uri location) => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = new Uri(location, context.Request.Path.Value).AbsoluteUri;
        return Task.CompletedTask;
    });

    public static Task WriteAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json, context.RequestAborted);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>A request as it arrived.</summary>
    /// <param name="Method">The method.</param>
    /// <param name="Target">Path and query as they travelled, escapes and all.</param>
    /// <param name="Headers">The headers.</param>
    internal sealed record Seen(string Method, string Target, IReadOnlyDictionary<string, string> Headers);
}
