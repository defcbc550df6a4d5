using System.Globalization;
using System.Net.Http.Json;

namespace Smooch.Benchmarks;

/// <summary>A history of many pages, read in three ways.</summary>
internal sealed class Histories(int pages) : IDisposable
{
    private static readonly Uri Service = new("https://smooch.example/");

    private readonly Calls calls = new(Service, () => new LongHistory(pages));
    private readonly HttpClient raw = new(new LongHistory(pages)) { BaseAddress = Service };

    public SmoochClient Client => calls.Client;

    /// <summary>By hand: each page starts before the first message of the one before.</summary>
    public async Task RawAsync()
    {
        var before = "";
        var count = 0;
        while (await raw.GetFromJsonAsync(
            $"/v1.1/apps/{Documents.AppId}/appusers/{Documents.UserId}/messages{before}",
            FlatContext.Default.FlatPage)
            is { Messages: { Count: > 0 } messages })
        {
            count += messages.Count;
            before = string.Create(CultureInfo.InvariantCulture, $"?before={messages[0].Received}");
        }

        GC.KeepAlive(count);
    }

    /// <summary>The same with the client's own pages.</summary>
    public async Task PagesAsync()
    {
        DateTimeOffset? before = null;
        var count = 0;
        while (await Client.AppUsers.GetMessagesAsync(Documents.UserId, before) is { Messages: { Count: > 0 } messages })
        {
            count += messages.Count;
            before = messages[0].Received;
        }

        GC.KeepAlive(count);
    }

    /// <summary>The same by the client's enumeration.</summary>
    public async Task EnumerationAsync()
    {
        var count = 0;
        await foreach (var message in Enumerate())
            count += message.Id.Length;
        GC.KeepAlive(count);
    }

    public IAsyncEnumerable<Message> Enumerate() => Client.AppUsers.EnumerateMessagesAsync(Documents.UserId);

    public void Dispose()
    {
        raw.Dispose();
        calls.Dispose();
    }
}
