namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code: how the
/// call ends for its caller, how many requests the service receives, and how often the call takes effect (of a read nothing).
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed class FaultMatrixTests
{
    /// <summary>What creates ends in the same way, whatever it creates: these columns stand for start, reply, send and webhook.</summary>
    private const string Once = """
        befalls the first request              | read      | list      | change      | removal     | creates
        none                                   | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1
        429                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1
        429, come back in 7 s                  | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1
        429, come back at a time               | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1
        429, come back in 31 s                 | limited 1 | limited 1 | limited 1 0 | limited 1 0 | limited 1 0
        408                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, refused 408 1 0
        500                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 0
        502                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 0
        503                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 0
        504                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 0
        500 with megabytes                     | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 0
        500 after the effect                   | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 1
        503 after the effect, come back in 7 s | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, broken 1 1
        connection refused                     | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1
        connection cut before the effect       | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, lost 1 0
        connection cut after the effect        | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, lost 1 1
        response truncated                     | ok 2      | ok 2      | ok 2 1      |             | unknown, lost 1 1
        response malformed                     | garbled 1 | garbled 1 | garbled 1 1 | ok 1 1      | unknown, garbled 1 1
        response of 33 megabytes               | garbled 1 | garbled 1 | garbled 1 1 | ok 1 1      | unknown, garbled 1 1
        response of one megabyte               | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1
        no response in time                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, late 1 0
        response drips                         | ok 2      | ok 2      | ok 2 1      |             | unknown, late 1 1
        processed later                        | ok 2      | ok 2      | ok 2 1      | ok 2 1      | unknown, late 1 1
        """;

    private const string Always = """
        befalls every request                  | read      | list      | change      | removal     | creates
        429                                    | limited 4 | limited 4 | limited 4 0 | limited 4 0 | limited 4 0
        429, come back in 31 s                 | limited 1 | limited 1 | limited 1 0 | limited 1 0 | limited 1 0
        500                                    | broken 4  | broken 4  | broken 4 0  | broken 4 0  | unknown, broken 1 0
        503                                    | broken 4  | broken 4  | broken 4 0  | broken 4 0  | unknown, broken 1 0
        500 after the effect                   | broken 4  | broken 4  | broken 4 1  | broken 4 1  | unknown, broken 1 1
        connection refused                     | lost 0    | lost 0    | lost 0 0    | lost 0 0    | lost 0 0
        connection cut before the effect       | lost 4    | lost 4    | lost 4 0    | lost 4 0    | unknown, lost 1 0
        connection cut after the effect        | lost 4    | lost 4    | lost 4 1    | lost 4 1    | unknown, lost 1 1
        response truncated                     | lost 4    | lost 4    | lost 4 1    |             | unknown, lost 1 1
        response malformed                     | garbled 1 | garbled 1 | garbled 1 1 | ok 1 1      | unknown, garbled 1 1
        no response in time                    | late 4    | late 4    | late 4 0    | late 4 0    | unknown, late 1 0
        response drips                         | late 4    | late 4    | late 4 1    |             | unknown, late 1 1
        processed later                        | late 4    | late 4    | late 4 1    | late 4 1    | unknown, late 1 1
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Each_call_meets_each_fault_once(bool connected) => CheckAsync(Once, connected, times: 1);

    [Fact]
    public Task Each_call_meets_each_fault_without_end() => CheckAsync(Always, connected: false, times: int.MaxValue);

    private static async Task CheckAsync(string table, bool connected, int times)
    {
        var cases = 0;
        using var unobserved = new UnobservedExceptions();
        await new MatrixTable(table).CheckAsync(async (fault, call) =>
        {
            if (call != "creates")
                return await RunAsync(MatrixFault.Named(fault), BirdMatrixCall.Named(call), connected, times);
            HashSet<string> outcomes = [];
            foreach (var each in (string[])["start", "reply", "send", "webhook"])
                outcomes.Add(await RunAsync(MatrixFault.Named(fault), BirdMatrixCall.Named(each), connected, times));
            return string.Join(" or ", outcomes);

            Task<string> RunAsync(MatrixFault fault, BirdMatrixCall call, bool connected, int times)
            {
                Interlocked.Increment(ref cases);
                return FaultMatrixTests.RunAsync(fault, call, connected, times);
            }
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"Fault matrix: {cases} cases.");
        Assert.Empty(unobserved.Collect());
    }

    private static async Task<string> RunAsync(MatrixFault fault, BirdMatrixCall call, bool connected, int times)
    {
        await using var service = await BirdService.StartAsync(Token, connected);
        var bound = new MatrixCase(
            token => call.Send(service, token),
            call.Effects is { } count ? () => Task.FromResult(count(service)) : null)
        {
            ReadsResponse = call.ReadsResponse,
        };
        return $"{await bound.RunAsync(service, fault, times)}";
    }
}
