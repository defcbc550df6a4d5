namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// A caller that cancels, at any moment, gets an <see cref="OperationCanceledException"/> with its own token, and the service no further request;
/// the client serves the next call as if nothing had happened. In the table: the requests that the service has received until then.
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CancellationMatrixTests
{
    private const string Moments = """
        the caller cancels                  | read | list | change | removal | start | reply | send | webhook
        before the call                     | 0    | 0    | 0      | 0       | 0     | 0     | 0    | 0
        while the connection is made        | 0    | 0    | 0      | 0       | 0     | 0     | 0    | 0
        while the request leaves            | 0    | 0    | 0      | 0       | 0     | 0     | 0    | 0
        while the response is waited for    | 1    | 1    | 1      | 1       | 1     | 1     | 1    | 1
        while the response drips            | 1    | 1    | 1      |         | 1     | 1     | 1    | 1
        between two attempts                | 1    | 1    | 1      | 1       | 1     | 1     | 1    | 1
        in the second attempt               | 2    | 2    | 2      | 2       | 2     | 2     | 2    | 2
        """;

    private static readonly TimeSpan Ever = TimeSpan.FromDays(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_ends_immediately_and_with_the_token_of_its_caller()
    {
        using var unobserved = new UnobservedExceptions();
        await new MatrixTable(Moments).CheckAsync((moment, call) => RunAsync(moment, BirdMatrixCall.Named(call)));
        Assert.Empty(unobserved.Collect());
    }

    [Theory]
    [InlineData("Conversations.Get")]
    [InlineData("Messages.Send")]
    public async Task An_error_whose_body_does_not_end_can_be_cancelled(string operation)
    {
        await using var server = new AbruptServer("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n{\"errors\":", closes: false);
        using var bird = Birds.To(server.Address);
        using var caller = new CancellationTokenSource();
        var calling = BirdCall.Named(operation).SendAsync(bird, caller.Token);
        await BirdService.Soon(server.Said);
        await caller.CancelAsync();
        Assert.Equal("cancelled", Outcome(await Record.ExceptionAsync(() => BirdService.Soon(calling)), caller.Token));
        Assert.Equal(1, server.Requests);
    }

    private static async Task<string> RunAsync(string moment, BirdMatrixCall call)
    {
        await using var service = await BirdService.StartAsync(Token);
        using var caller = new CancellationTokenSource();
        service.Watch(moment switch
        {
            "while the response is waited for" => [FakeFault.Latency(Ever)],
            "while the response drips" => [FakeFault.SlowBody(Ever)],
            "between two attempts" => [FakeFault.TooManyRequests(TimeSpan.FromSeconds(7))],
            "in the second attempt" => [FakeFault.TooManyRequests(), FakeFault.Latency(Ever)],
            _ => [],
        });
        service.Connections.HoldsConnecting = moment == "while the connection is made";
        service.Connections.HoldsWriting = moment == "while the request leaves";
        if (moment == "before the call")
            await caller.CancelAsync();

        var calling = call.Send(service, caller.Token);
        await BirdService.Soon(moment switch
        {
            "before the call" => Task.CompletedTask,
            "while the connection is made" or "while the request leaves" => service.Connections.Held,
            "between two attempts" => service.WhenWaitingAsync(),
            "in the second attempt" => service.AdvanceUntilDoneAsync(service.WhenHangingAsync()),
            _ => service.WhenHangingAsync(),
        });
        await caller.CancelAsync();
        var outcome = Outcome(await Record.ExceptionAsync(() => BirdService.Soon(calling)), caller.Token);

        service.Connections.Release();
        var requests = service.Arrived.Count;
        await service.CheckNextCallAsync();
        return outcome == "cancelled" ? $"{requests}" : outcome;
    }

    private static string Outcome(Exception? error, CancellationToken caller) => error switch
    {
        OperationCanceledException cancelled when cancelled.CancellationToken == caller => "cancelled",
        OperationCanceledException => "cancelled with another token",
        null => "ok",
        _ => error.ToString(),
    };
}
