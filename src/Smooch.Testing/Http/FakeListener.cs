using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>The listener of a fake: it listens, rejects connections for a while, and closes.</summary>
internal sealed class FakeListener(Func<HttpContext, Task> handler) : IAsyncDisposable
{
    private readonly Func<HttpContext, Task> handler = handler;
    private FakeServer? server;
    private int port;
    private int isDisposed;

    /// <summary>Starts to listen.</summary>
    /// <returns>The root URL.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task<Uri> StartAsync(int wantedPort, CancellationToken cancellationToken)
    {
        server = await FakeServer.StartAsync(wantedPort, handler, cancellationToken).ConfigureAwait(false);
        port = server.Address.Port;
        return server.Address;
    }

    public async Task<IAsyncDisposable> RefuseConnectionsAsync()
    {
        if (server is not { } listening)
            throw new InvalidOperationException("Connections are already rejected.");

        server = null;
        await listening.DisposeAsync().ConfigureAwait(false);
        return new ClosedPort(this);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0 && server is { } listening)
            await listening.DisposeAsync().ConfigureAwait(false);
    }

    // A socket that is bound but does not listen keeps the port and rejects every connection.
    private sealed class ClosedPort : IAsyncDisposable
    {
        private readonly FakeListener owner;
        private readonly Socket placeholder = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public ClosedPort(FakeListener owner)
        {
            this.owner = owner;
            placeholder.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            placeholder.Bind(new IPEndPoint(IPAddress.Loopback, owner.port));
        }

        public async ValueTask DisposeAsync()
        {
            placeholder.Dispose();
            if (owner.server is null && owner.isDisposed == 0)
                owner.server = await FakeServer.StartAsync(owner.port, owner.handler, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
