using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace ScaleOut;

/// <summary>
/// Sends events as the service does: it waits for the response, and sends an event again, to any instance, until the response is 200.
/// </summary>
internal sealed class SendingService(IReadOnlyList<Uri> instances) : IDisposable
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    // Keep-alive connections to a dead instance end with an exception, which is a retry.
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly object gate = new();
    private int retries;

    public int Retries => retries;

    public TimeSpan Longest { get; private set; }

    public void Dispose() => client.Dispose();

    /// <summary>Sends the messages of a user, one after the other, each of them twice.</summary>
    public async Task SendAsync(string user, int messages)
    {
        for (var number = 0; number < messages; number++)
        {
            var body = $$"""
                { "trigger": "message:appUser", "version": "v1.1", "app": { "_id": "app" }, "appUser": { "_id": "{{user}}" },
                  "messages": [{ "_id": "{{user}}-{{number}}", "type": "text", "text": "{{number.ToString(CultureInfo.InvariantCulture)}}", "received": 1480349392.103 }] }
                """;
            await Task.WhenAll(DeliverAsync(body), DeliverAsync(body));
        }
    }

    private async Task DeliverAsync(string body)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await TryDeliverAsync(body))
        {
            Interlocked.Increment(ref retries);
            await Task.Delay(RetryDelay);
        }

        lock (gate)
        {
            if (Stopwatch.GetElapsedTime(started) is var took && took > Longest)
                Longest = took;
        }
    }

    private async Task<bool> TryDeliverAsync(string body)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(instances[Random.Shared.Next(instances.Count)], "/smooch"));
            request.Headers.Add("X-API-Key", Bot.Secret);
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await client.SendAsync(request);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
