using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smooch.Tests;

/// <summary>
/// Reads each request to its end, sends the same bytes for it, whatever they mean, and then closes the connection in good order, or
/// sends nothing more. (The fake cuts connections by a reset, which the platform handles in another way.)
/// </summary>
internal sealed class AbruptServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] response;
    private readonly bool closes;
    private readonly Task serving;
    private int requests;

    public AbruptServer(string response, bool closes = true)
    {
        (this.response, this.closes) = (Encoding.ASCII.GetBytes(response), closes);
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}/");
        serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Gets how many whole requests came.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Gets a task that completes when the first request has its response.</summary>
    public Task Said => said.Task;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await Record.ExceptionAsync(() => serving);
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> open = [];
        try
        {
            while (true)
                open.Add(ServeAsync(await listener.AcceptSocketAsync(stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open.Select(each => Record.ExceptionAsync(() => each).AsTask()));
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        var received = new byte[1024 * 1024];
        for (var filled = 0; !IsWhole(received.AsSpan(0, filled));)
        {
            var read = await socket.ReceiveAsync(received.AsMemory(filled), stop.Token);
            if (read == 0)
                return;
            filled += read;
        }

        Interlocked.Increment(ref requests);
        await socket.SendAsync(response, stop.Token);
        said.TrySetResult();
        if (!closes)
            await Task.Delay(Timeout.Infinite, stop.Token);
        socket.Shutdown(SocketShutdown.Send);
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        var end = request.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var headers = Encoding.ASCII.GetString(request[..end]);
        const string Name = "\r\nContent-Length: ";
        if (headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            return request.Length - end - 4 >= int.Parse(
                headers.AsSpan(at + Name.Length).ToString().Split('\r')[0],
                CultureInfo.InvariantCulture);
        return !headers.Contains("chunked", StringComparison.OrdinalIgnoreCase) || request.EndsWith("\r\n0\r\n\r\n"u8);
    }
}
