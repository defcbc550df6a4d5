namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code: how the
/// call ends for its caller, how many requests the service receives, and how often the call takes effect; "-" for a read.
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed class FaultMatrixTests
{
    /// <summary>The fault affects the first request and no other.</summary>
    private static readonly MatrixTable Once = new(182, """
            calls                                        | outcome                               | requests | effects

        none
        connection refused
        response of 1 MB
            read, list                                   | succeeds                              | 1        | -
            change, removal, start, reply, send, webhook | succeeds                              | 1        | 1

        429 without Retry-After
        429 with Retry-After of 7 s
        429 with Retry-After as a date
            read, list                                   | succeeds                              | 2        | -
            change, removal, start, reply, send, webhook | succeeds                              | 2        | 1

        429 with Retry-After of 31 s
            read, list                                   | rate limited                          | 1        | -
            change, removal, start, reply, send, webhook | rate limited                          | 1        | 0

        408
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (error 408)           | 1        | 0

        500
        502
        503
        504
        500 with a body of 3 MB
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (server error)        | 1        | 0

        500 after the effect
        503 with Retry-After of 7 s, after the effect
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (server error)        | 1        | 1

        connection cut before the effect
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 0

        connection cut after the effect
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 1

        response truncated
            read, list                                   | succeeds                              | 2        | -
            change                                       | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 1

        response malformed
        response of 33 MB
            read, list                                   | unreadable response                   | 1        | -
            change                                       | unreadable response                   | 1        | 1
            removal                                      | succeeds                              | 1        | 1
            start, reply, send, webhook                  | outcome unknown (unreadable response) | 1        | 1

        no response in time
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 0

        response stalls after the status
            read, list                                   | succeeds                              | 2        | -
            change                                       | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 1

        processed after the timeout
            read, list                                   | succeeds                              | 2        | -
            change, removal                              | succeeds                              | 2        | 1
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 1
        """);

    /// <summary>The fault affects every request.</summary>
    private static readonly MatrixTable Always = new(102, """
            calls                                        | outcome                               | requests | effects

        429 without Retry-After
            read, list                                   | rate limited                          | 4        | -
            change, removal, start, reply, send, webhook | rate limited                          | 4        | 0

        429 with Retry-After of 31 s
            read, list                                   | rate limited                          | 1        | -
            change, removal, start, reply, send, webhook | rate limited                          | 1        | 0

        500
        503
            read, list                                   | server error                          | 4        | -
            change, removal                              | server error                          | 4        | 0
            start, reply, send, webhook                  | outcome unknown (server error)        | 1        | 0

        500 after the effect
            read, list                                   | server error                          | 4        | -
            change, removal                              | server error                          | 4        | 1
            start, reply, send, webhook                  | outcome unknown (server error)        | 1        | 1

        connection refused
            read, list                                   | connection lost                       | 0        | -
            change, removal, start, reply, send, webhook | connection lost                       | 0        | 0

        connection cut before the effect
            read, list                                   | connection lost                       | 4        | -
            change, removal                              | connection lost                       | 4        | 0
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 0

        connection cut after the effect
            read, list                                   | connection lost                       | 4        | -
            change, removal                              | connection lost                       | 4        | 1
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 1

        response truncated
            read, list                                   | connection lost                       | 4        | -
            change                                       | connection lost                       | 4        | 1
            start, reply, send, webhook                  | outcome unknown (connection lost)     | 1        | 1

        response malformed
            read, list                                   | unreadable response                   | 1        | -
            change                                       | unreadable response                   | 1        | 1
            removal                                      | succeeds                              | 1        | 1
            start, reply, send, webhook                  | outcome unknown (unreadable response) | 1        | 1

        no response in time
            read, list                                   | timeout                               | 4        | -
            change, removal                              | timeout                               | 4        | 0
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 0

        response stalls after the status
            read, list                                   | timeout                               | 4        | -
            change                                       | timeout                               | 4        | 1
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 1

        processed after the timeout
            read, list                                   | timeout                               | 4        | -
            change, removal                              | timeout                               | 4        | 1
            start, reply, send, webhook                  | outcome unknown (timeout)             | 1        | 1
        """);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Each_call_meets_each_fault_once(bool connected) => CheckAsync(Once, connected, times: 1);

    [Fact]
    public Task Each_call_meets_each_fault_without_end() => CheckAsync(Always, connected: false, times: int.MaxValue);

    private static async Task CheckAsync(MatrixTable table, bool connected, int times)
    {
        using var unobserved = new UnobservedExceptions();
        await table.CheckAsync((fault, call) => RunAsync(MatrixFault.Named(fault), BirdMatrixCall.Named(call), connected, times));
        Assert.Empty(unobserved.Collect());
    }

    private static async Task<string> RunAsync(MatrixFault fault, BirdMatrixCall call, bool connected, int times)
    {
        await using var service = await BirdService.StartAsync(Token, connected, port: fault.ChoosePort());
        var bound = new MatrixCase(
            token => call.Send(service, token),
            call.Effects is { } count ? () => Task.FromResult(count(service)) : null)
        {
            ReadsResponse = call.ReadsResponse,
        };
        return $"{await bound.RunAsync(service, fault, times)}";
    }
}
