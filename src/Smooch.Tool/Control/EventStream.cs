using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>Live updates for every open page, as server-sent events.</summary>
internal sealed class EventStream : IDisposable
{
    /// <summary>The backlog at which a page is disconnected; it connects again and reads everything from the start.</summary>
    private const int Backlog = 5_000;

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Channel<byte[]>, bool> pages = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Notifies every open page.</summary>
    public void Send(string name, object data)
    {
        if (pages.IsEmpty)
            return;

        var bytes = Encoding.UTF8.GetBytes($"event: {name}\ndata: {JsonSerializer.Serialize(data, Json.Options)}\n\n");
        foreach (var page in pages.Keys)
        {
            if (!page.Writer.TryWrite(bytes))
                page.Writer.TryComplete();
        }
    }

    /// <summary>Writes the updates from now on, until the page disconnects.</summary>
    public async Task ServeAsync(HttpContext http)
    {
        var page = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(Backlog) { SingleReader = true });
        page.Writer.TryWrite("retry: 1000\nevent: hello\ndata: {}\n\n"u8.ToArray());
        pages[page] = true;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping.Token);
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, page.Reader, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A stream ends when the page or the service ends.
        }
        finally
        {
            pages.TryRemove(page, out _);
        }
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private static async Task WriteAsync(HttpContext http, ChannelReader<byte[]> updates, CancellationToken cancellationToken)
    {
        var body = http.Response.Body;
        var more = updates.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            if (await Task.WhenAny(more, Task.Delay(KeepAlive, cancellationToken)).ConfigureAwait(false) != more)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await body.WriteAsync(":\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            }
            else if (await more.ConfigureAwait(false))
            {
                while (updates.TryRead(out var bytes))
                    await body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);

                more = updates.WaitToReadAsync(cancellationToken).AsTask();
            }
            else
            {
                return;
            }

            await body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
