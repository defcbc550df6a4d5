using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smooch.Client.Tests.Uploads;

/// <summary>A server that reads everything into one buffer, discards it, and responds: it needs next to no memory itself.</summary>
internal sealed class DiscardingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource stop = new();
    private readonly byte[] buffer = new byte[256 * 1024];
    private readonly byte[] response;
    private readonly Task serving;

    public DiscardingServer(string json)
    {
        response = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}/");
        serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Gets how many bytes came, headers and all.</summary>
    public long Received { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Record.ExceptionAsync(() => serving);
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        using var socket = await listener.AcceptSocketAsync(stop.Token);
        while (await ReadRequestAsync(socket))
            await socket.SendAsync(response, stop.Token);
    }

    private async Task<bool> ReadRequestAsync(Socket socket)
    {
        var filled = 0;
        int end;
        while ((end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (await ReadAsync(socket, filled) is var read and > 0)
                filled += read;
            else
                return false;
        }

        if (Length(Encoding.ASCII.GetString(buffer, 0, end)) is { } length)
        {
            for (var left = length - (filled - end - 4); left > 0;)
                left -= await ReadAsync(socket, 0);
        }
        else
        {
            // In chunks: the last bytes that came are kept in front, since the end may come in pieces.
            var tail = "\r\n0\r\n\r\n"u8.Length;
            while (!buffer.AsSpan(0, filled).EndsWith("\r\n0\r\n\r\n"u8))
            {
                var kept = Math.Min(filled, tail);
                buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
                filled = kept + await ReadAsync(socket, kept);
            }
        }

        return true;
    }

    private async Task<int> ReadAsync(Socket socket, int from)
    {
        var read = await socket.ReceiveAsync(buffer.AsMemory(from), stop.Token);
        Received += read;
        return read;
    }

    private static long? Length(string headers)
    {
        const string Name = "\r\nContent-Length: ";
        var place = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (place < 0)
            return null;
        var digits = headers.AsSpan(place + Name.Length);
        var line = digits.IndexOf('\r');
        return long.Parse(line < 0 ? digits : digits[..line], System.Globalization.CultureInfo.InvariantCulture);
    }
}
