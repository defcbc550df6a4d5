using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Smooch.Testing;

/// <summary>Kestrel without a host, a container or middleware, so that a start is fast.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly KestrelServer server;

    private FakeServer(KestrelServer server) => this.server = server;

    public Uri Address { get; private set; } = null!;

    public static Task<FakeServer> StartAsync(int port, Func<HttpContext, Task> handler, CancellationToken cancellationToken) =>
        StartAsync(new IPEndPoint(IPAddress.Loopback, port), new SocketTransportOptions(), handler, cancellationToken);

    /// <summary>Starts on a socket that is bound already, and that belongs to the server from now on.</summary>
    public static Task<FakeServer> StartAsync(Socket bound, Func<HttpContext, Task> handler) => StartAsync(
        (IPEndPoint)bound.LocalEndPoint!,
        new SocketTransportOptions { CreateBoundListenSocket = _ => bound },
        handler,
        CancellationToken.None);

    private static async Task<FakeServer> StartAsync(
        IPEndPoint endpoint,
        SocketTransportOptions socket,
        Func<HttpContext, Task> handler,
        CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null;
        options.Listen(endpoint);
        var transport = new SocketTransportFactory(Options.Create(socket), NullLoggerFactory.Instance);
        var result = new FakeServer(new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance));
        try
        {
            await result.server.StartAsync(new Application(handler), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            result.server.Dispose();
            throw;
        }

        result.Address = new Uri(result.server.Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        // A canceled token closes idle keep-alive connections instead of waiting for them.
        await server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        server.Dispose();
    }

    private sealed class Application(Func<HttpContext, Task> handler) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => handler(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
