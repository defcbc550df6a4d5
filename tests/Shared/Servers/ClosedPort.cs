using System.Net;
using System.Net.Sockets;

namespace Smooch.Tests;

/// <summary>A port that rejects connections. It is taken, so that no other program of the machine can listen there meanwhile.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");

    public void Dispose() => socket.Dispose();
}
