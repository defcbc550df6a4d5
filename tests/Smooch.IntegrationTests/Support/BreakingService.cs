using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smooch.IntegrationTests;

/// <summary>
/// A service on raw sockets whose connections break below HTTP, which WireMock.Net cannot do. The user id of the path names what happens;
/// for any other user the response is a user. The requests are kept as they travelled.
/// </summary>
internal sealed class BreakingService : IAsyncDisposable
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n";
    private const string Json = """{"appUser":{"_id":"u1"}}""";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<RawRequest> requests = new();
    private readonly ConcurrentDictionary<string, (string Fault, int Times)> passing = new(StringComparer.Ordinal);
    private readonly Task accepting;

    public BreakingService()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>Gets the requests that came whole, in their order.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. requests];

    /// <summary>Creates a user for whom the first requests end in a fault, and those after them do not.</summary>
    public string FailFor(int times, string fault)
    {
        var user = $"u{Guid.NewGuid():N}";
        passing[user] = (fault, times);
        return user;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        // Before the listener stops, which would end the pending accept in another way than its token.
        await accepting;
        listener.Stop();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptSocketAsync(stopping.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var _ = socket;
        try
        {
            while (await ReadAsync(socket) is { } request)
            {
                requests.Enqueue(request);
                if (!await RespondAsync(socket, FaultOf(request)))
                    return;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // The test is over, or the client has closed the connection.
        }
    }

    private string FaultOf(RawRequest request)
    {
        var user = request.Target.Split('/', '?').SkipWhile(segment => segment != "appusers").ElementAtOrDefault(1) ?? "";
        if (!passing.TryGetValue(user, out var passes))
            return user;
        passing[user] = passes with { Times = passes.Times - 1 };
        return passes.Times > 0 ? passes.Fault : "";
    }

    /// <summary>Does what a fault means; false when the connection ends with it.</summary>
    private async Task<bool> RespondAsync(Socket socket, string fault)
    {
        switch (fault)
        {
            case "connection-reset":
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                return false;
            case "empty-response":
                return false;
            case "malformed-chunk":
                await SendAsync(Head + "Transfer-Encoding: chunked\r\n\r\nno chunk starts like this");
                return false;
            case "random-data":
                await SendAsync("\u0016\u0003\u0001 no response starts like this");
                return false;
            case "dribble":
                await SendAsync($"{Head}Content-Length: {Json.Length}\r\n\r\n{Json[0]}");
                return true;
            default:
                await SendAsync($"{Head}Content-Length: {Json.Length}\r\n\r\n{Json}");
                return true;
        }

        async Task SendAsync(string text) => await socket.SendAsync(Encoding.ASCII.GetBytes(text), stopping.Token);
    }

    /// <summary>Reads a request with its body; null when the connection ends before.</summary>
    private async Task<RawRequest?> ReadAsync(Socket socket)
    {
        var received = new ArrayBufferWriter<byte>();
        int end;
        while ((end = received.WrittenSpan.IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await ReceiveAsync())
                return null;
        }

        var lines = Encoding.ASCII.GetString(received.WrittenSpan[..end]).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2))
            .ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);
        var length = headers.TryGetValue("Content-Length", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        while (received.WrittenCount < end + 4 + length)
        {
            if (!await ReceiveAsync())
                return null;
        }

        var parts = lines[0].Split(' ');
        return new RawRequest(parts[0], parts[1], headers);

        async Task<bool> ReceiveAsync()
        {
            var count = await socket.ReceiveAsync(received.GetMemory(4096), stopping.Token);
            received.Advance(count);
            return count > 0;
        }
    }
}
