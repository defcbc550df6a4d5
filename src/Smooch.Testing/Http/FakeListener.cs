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

    // A socket that is bound but does not listen keeps the port and rejects every connection. The next server listens on the same socket,
    // so that no other program gets the port in between.
    private sealed class ClosedPort : IAsyncDisposable
    {
        private readonly FakeListener owner;
        private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        private int isOpen;

        public ClosedPort(FakeListener owner)
        {
            this.owner = owner;
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.Loopback, owner.port));
        }

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref isOpen, 1) == 1)
                return;
            if (owner.isDisposed == 1)
                socket.Dispose();
            else
                owner.server = await FakeServer.StartAsync(socket, owner.handler).ConfigureAwait(false);
        }
    }
}
