using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A connection that sends bytes and reads responses with a length; opened again when the service closed it.</summary>
internal sealed class RawConnection(Uri address) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly byte[] chunk = new byte[64 * 1024];
    private TcpClient? client;

    /// <exception cref="IOException">The service closed the connection without a whole response.</exception>
    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        client ??= await OpenAsync(patience.Token);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request.ToBytes(), patience.Token);
        }
        catch (IOException)
        {
            // The service may respond and close before it has read everything.
        }

        var response = await ReadAsync(stream, request.Method, patience.Token);
        if (response.Closes)
            Dispose();

        return response;
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private async Task<TcpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var opened = new TcpClient();
        await opened.ConnectAsync(address.Host, address.Port, cancellationToken);
        return opened;
    }

    private async Task<RawResponse> ReadAsync(NetworkStream stream, string method, CancellationToken cancellationToken)
    {
        using var received = new MemoryStream();
        var (head, length) = (-1, 0);
        RawResponse? response = null;
        while (response is null || received.Length < head + length)
        {
            var read = await stream.ReadAsync(chunk, cancellationToken);
            if (read == 0)
                throw new IOException(
                    $"The connection was closed after {received.Length} bytes: {Encoding.Latin1.GetString(received.ToArray())}");

            received.Write(chunk, 0, read);
            if (response is null && (head = received.GetBuffer().AsSpan(0, (int)received.Length).IndexOf("\r\n\r\n"u8)) >= 0)
            {
                head += 4;
                response = Parse(Encoding.Latin1.GetString(received.GetBuffer(), 0, head));
                length = response.Length(method);
            }
        }

        return response with { Body = received.ToArray()[head..] };
    }

    private static RawResponse Parse(string head)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var status = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        var headers = lines.Skip(1)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        return new RawResponse(status, headers, []);
    }
}

internal sealed record RawResponse(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public bool Closes => Headers.TryGetValue("Connection", out var value) && value.Equals("close", StringComparison.OrdinalIgnoreCase);

    public int Length(string method) =>
        method != "HEAD" && Status is not (204 or 304) && Headers.TryGetValue("Content-Length", out var value)
        ? int.Parse(value, CultureInfo.InvariantCulture)
        : 0;
}
