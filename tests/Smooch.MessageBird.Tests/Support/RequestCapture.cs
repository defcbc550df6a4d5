using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smooch.MessageBird.Tests;

/// <summary>Keeps the bytes of one request as they arrive on a socket, and responds to it.</summary>
internal sealed class RequestCapture : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly Task<string> received;

    public RequestCapture(string json)
    {
        listener.Start();
        received = ServeAsync(json);
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>Gets the head of the request by lines, and its body.</summary>
    public async Task<(string[] Head, string Body)> ReadAsync()
    {
        var text = await received.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (text[..end].Split("\r\n"), text[(end + 4)..]);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await Record.ExceptionAsync(() => received);
    }

    private async Task<string> ServeAsync(string json)
    {
        using var socket = await listener.AcceptSocketAsync();
        var buffer = new byte[64 * 1024];
        var filled = 0;
        while (!IsWhole(Encoding.UTF8.GetString(buffer, 0, filled)))
            filled += await socket.ReceiveAsync(buffer.AsMemory(filled));
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n";
        await socket.SendAsync(Encoding.UTF8.GetBytes(head + json));
        return Encoding.UTF8.GetString(buffer, 0, filled);
    }

    private static bool IsWhole(string text)
    {
        const string Length = "Content-Length: ";
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        var at = text.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return at < 0
            || text.Length - end - 4 >= int.Parse(
                text[(at + Length.Length)..].Split('\r')[0],
                System.Globalization.CultureInfo.InvariantCulture);
    }
}
