using Smooch.Testing;

namespace Smooch.Tests;

/// <summary>The moments at which a caller cancels.</summary>
internal static class CancellationMoment
{
    private static readonly TimeSpan Ever = TimeSpan.FromDays(1);

    /// <summary>Lets the caller cancel at a moment. The client then serves the next call as if nothing had happened.</summary>
    /// <param name="service">The service; the caller disposes it.</param>
    /// <param name="moment">The row of the table.</param>
    /// <param name="send">Sends the call.</param>
    /// <param name="credential">What the client asks for its credential; null when it has one.</param>
    /// <returns>The number of requests that the service has received until then, or how else the call ended.</returns>
    public static async Task<string> RunAsync(
        FaultedService service,
        string moment,
        Func<CancellationToken, Task> send,
        HeldCredential? credential = null)
    {
        const string Asked = "while the credential is resolved";
        using var caller = new CancellationTokenSource();
        service.Watch(moment switch
        {
            "while it waits for the response" => [FakeFault.Latency(Ever)],
            "while the response stalls after the status" => [FakeFault.SlowBody(Ever)],
            "between two attempts" => [FakeFault.TooManyRequests(TimeSpan.FromSeconds(7))],
            "in the second attempt" => [FakeFault.TooManyRequests(), FakeFault.Latency(Ever)],
            _ => [],
        });
        if (moment != Asked)
            credential?.Release();
        service.Connections.HoldsConnecting = moment == "while the connection is made";
        service.Connections.HoldsWriting = moment == "while the request is sent";
        if (moment == "before the call")
            await caller.CancelAsync();

        var calling = send(caller.Token);
        await FaultedService.Soon(moment switch
        {
            "before the call" => Task.CompletedTask,
            Asked => credential!.Asked,
            "while the connection is made" or "while the request is sent" => service.Connections.Held,
            "between two attempts" => service.WhenWaitingAsync(),
            "in the second attempt" => service.AdvanceUntilDoneAsync(service.WhenHangingAsync()),
            _ => service.WhenHangingAsync(),
        });
        await caller.CancelAsync();
        var outcome = Outcome(await Record.ExceptionAsync(() => FaultedService.Soon(calling)), caller.Token);

        credential?.Release();
        service.Connections.Release();
        var requests = service.Arrived.Count;
        await service.CheckNextCallAsync();
        return outcome == "cancelled" ? $"{requests}" : outcome;
    }

    public static string Outcome(Exception? error, CancellationToken caller) => error switch
    {
        OperationCanceledException cancelled when cancelled.CancellationToken == caller => "cancelled",
        OperationCanceledException => "cancelled with another token",
        null => "ok",
        _ => error.ToString(),
    };
}
