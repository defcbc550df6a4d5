using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Smooch.Scale.Measurements;

/// <summary>A receiver that is measured, and the load on it.</summary>
internal sealed class ReceiverProcess : IAsyncDisposable
{
    private const int Connections = 16;

    private readonly Process process;
    private readonly HttpClient client;
    private int next;

    private ReceiverProcess(Process process, Uri address)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-API-Key", Receiver.Secret);
    }

    public static async Task<ReceiverProcess> StartAsync(string scale, string redis)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ReceiverProcess).Assembly.Location);
        foreach (var argument in (string[])["--receiver", scale, redis])
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        var address = await started.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"The receiver '{scale}' did not start.");
        return new ReceiverProcess(started, new Uri(address));
    }

    /// <summary>Sends distinct events and returns the CPU time of the receiver for each, in microseconds.</summary>
    /// <param name="events">How many events are sent.</param>
    /// <param name="eventsOfUser">How many of them each user sends, in a row.</param>
    public async Task<double> MeasureAsync(int events, int eventsOfUser)
    {
        var before = await GetAsync("/cpu");
        var end = next + events;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => SendAsync(end, eventsOfUser)));
        next = end;
        return (await GetAsync("/cpu") - before) / events;
    }

    /// <summary>Returns the bytes of the managed heap after a collection.</summary>
    public Task<double> GetMemoryAsync() => GetAsync("/memory");

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task SendAsync(int end, int eventsOfUser)
    {
        while (Interlocked.Increment(ref next) - 1 is var number && number < end)
        {
            // The users of a block take turns, so that each of them sends its next event after a response to the last.
            var block = Connections * eventsOfUser;
            var user = number / block * Connections + number % Connections;
            using var content = new StringContent(
                $$"""
                {"trigger":"message:appUser","version":"v1.1","app":{"_id":"app"},"appUser":{"_id":"{{eventsOfUser}}user{{user}}"},
                 "messages":[{"_id":"message{{number}}","type":"text","text":"Hello","received":1480349392.103}]}
                """,
                Encoding.UTF8,
                "application/json");
            using var response = await client.PostAsync(new Uri("/smooch", UriKind.Relative), content);
            response.EnsureSuccessStatusCode();
        }
    }

    private async Task<double> GetAsync(string path) =>
        double.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)), CultureInfo.InvariantCulture);
}
