using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code: how the
/// call ends for its caller, how many requests the service receives, and how often the call takes effect (of a read or an upload nothing is
/// counted).
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed class FaultMatrixTests
{
    private const string Once = """
        the first request meets                | read      | list      | change      | removal     | typing      | pass        | offer                    | user                     | message                  | upload                 | upload read once
        none                                   | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | ok 1 1                   | ok 1 1                   | ok 1                   | ok 1
        429                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1                   | ok 2 1                   | ok 2 1                   | ok 2                   | limited 1
        429, come back in 7 s                  | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1                   | ok 2 1                   | ok 2 1                   | ok 2                   | limited 1
        429, come back at a time               | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1                   | ok 2 1                   | ok 2 1                   | ok 2                   | limited 1
        429, come back in 31 s                 | limited 1 | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0              | limited 1 0              | limited 1 0              | limited 1              | limited 1
        408                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 | unknown, refused 408 1
        500                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1      | unknown, broken 1
        502                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1      | unknown, broken 1
        503                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1      | unknown, broken 1
        504                                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1      | unknown, broken 1
        500 with megabytes                     | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1 0      | unknown, broken 1      | unknown, broken 1
        500 after the effect                   | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 1      | unknown, broken 1 1      | unknown, broken 1 1      | unknown, broken 1      | unknown, broken 1
        503 after the effect, come back in 7 s | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, broken 1 1      | unknown, broken 1 1      | unknown, broken 1 1      | unknown, broken 1      | unknown, broken 1
        connection refused                     | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | ok 1 1                   | ok 1 1                   | ok 1                   | ok 1
        connection cut before the effect       | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, lost 1 0        | unknown, lost 1 0        | unknown, lost 1 0        | unknown, lost 1        | unknown, lost 1
        connection cut after the effect        | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, lost 1 1        | unknown, lost 1 1        | unknown, lost 1 1        | unknown, lost 1        | unknown, lost 1
        response truncated                     | ok 2      | ok 2      | ok 2 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | unknown, lost 1 1        | unknown, lost 1 1        | unknown, lost 1        | unknown, lost 1
        response malformed                     | garbled 1 | garbled 1 | garbled 1 1 | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | unknown, garbled 1 1     | unknown, garbled 1 1     | unknown, garbled 1     | unknown, garbled 1
        response of 33 megabytes               | garbled 1 | garbled 1 | garbled 1 1 | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | unknown, garbled 1 1     | unknown, garbled 1 1     | unknown, garbled 1     | unknown, garbled 1
        response of one megabyte               | ok 1      | ok 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | ok 1 1                   | ok 1 1                   | ok 1                   | ok 1
        no response in time                    | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, late 1 0        | unknown, late 1 0        | unknown, late 1 0        | unknown, late 1        | unknown, late 1
        response drips                         | ok 2      | ok 2      | ok 2 1      | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1                   | unknown, late 1 1        | unknown, late 1 1        | unknown, late 1        | unknown, late 1
        processed later                        | ok 2      | ok 2      | ok 2 1      | ok 2 1      | ok 2 1      | ok 2 1      | unknown, late 1 1        | unknown, late 1 1        | unknown, late 1 1        | unknown, late 1        | unknown, late 1
        """;

    private const string Always = """
        every request meets                    | read      | list      | change      | removal     | typing      | pass        | offer               | user                | message             | upload
        429                                    | limited 4 | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0         | limited 4 0         | limited 4 0         | limited 4
        429, come back in 31 s                 | limited 1 | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0         | limited 1 0         | limited 1 0         | limited 1
        500                                    | broken 4  | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0 | unknown, broken 1 0 | unknown, broken 1 0 | unknown, broken 1
        503                                    | broken 4  | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0 | unknown, broken 1 0 | unknown, broken 1 0 | unknown, broken 1
        500 after the effect                   | broken 4  | broken 4  | broken 4 1  | broken 4 1  | broken 4 1  | broken 4 1  | unknown, broken 1 1 | unknown, broken 1 1 | unknown, broken 1 1 | unknown, broken 1
        connection refused                     | lost 0    | lost 0    | lost 0 0    | lost 0 0    | lost 0 0    | lost 0 0    | lost 0 0            | lost 0 0            | lost 0 0            | lost 0
        connection cut before the effect       | lost 4    | lost 4    | lost 4 0    | lost 4 0    | lost 4 0    | lost 4 0    | unknown, lost 1 0   | unknown, lost 1 0   | unknown, lost 1 0   | unknown, lost 1
        connection cut after the effect        | lost 4    | lost 4    | lost 4 1    | lost 4 1    | lost 4 1    | lost 4 1    | unknown, lost 1 1   | unknown, lost 1 1   | unknown, lost 1 1   | unknown, lost 1
        response truncated                     | lost 4    | lost 4    | lost 4 1    | ok 1 1      | ok 1 1      | ok 1 1      | ok 1 1              | unknown, lost 1 1   | unknown, lost 1 1   | unknown, lost 1
        no response in time                    | late 4    | late 4    | late 4 0    | late 4 0    | late 4 0    | late 4 0    | unknown, late 1 0   | unknown, late 1 0   | unknown, late 1 0   | unknown, late 1
        processed later                        | late 4    | late 4    | late 4 1    | late 4 1    | late 4 1    | late 4 1    | unknown, late 1 1   | unknown, late 1 1   | unknown, late 1 1   | unknown, late 1
        """;

    /// <summary>
    /// The same for sends that are confirmed: the sends and searches that the service receives, and the messages that result.
    /// </summary>
    private const string Confirmed = """
        the first send meets                   | message
        none                                   | ok 1+0 1
        429                                    | ok 2+0 1
        408                                    | ok 2+1 1
        500                                    | ok 2+1 1
        503                                    | ok 2+1 1
        500 after the effect                   | ok 1+1 1
        503 after the effect, come back in 7 s | ok 1+1 1
        connection refused                     | ok 1+0 1
        connection cut before the effect       | ok 2+1 1
        connection cut after the effect        | ok 1+1 1
        cut before, then cut after the effect  | ok 2+2 1
        response truncated                     | ok 1+1 1
        response malformed                     | ok 1+1 1
        response of 33 megabytes               | ok 1+1 1
        no response in time                    | ok 2+1 1
        response drips                         | ok 1+1 1
        processed later, before the look       | ok 1+1 1
        """;

    private const string ConfirmedAlways = """
        every send meets                       | message
        429                                    | limited 4+0 0
        503                                    | broken 4+4 0
        connection refused                     | lost 0+0 0
        connection cut before the effect       | lost 4+4 0
        connection cut after the effect        | ok 1+1 1
        response malformed                     | ok 1+1 1
        no response in time                    | late 4+4 0
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Each_call_meets_each_fault_once(bool connected) => CheckAsync(Once, connected, times: 1);

    [Fact]
    public Task Each_call_meets_each_fault_without_end() => CheckAsync(Always, connected: false, times: int.MaxValue);

    [Fact]
    public Task A_confirmed_send_leaves_one_message_under_every_fault() =>
        CheckAsync(Confirmed, connected: false, times: 1, confirms: true);

    [Fact]
    public Task A_confirmed_send_that_fails_for_good_has_left_no_message() =>
        CheckAsync(ConfirmedAlways, connected: false, times: int.MaxValue, confirms: true);

    /// <summary>
    /// When a connection closes in good order before a byte of the response, the platform itself retries a request without a body. What
    /// creates something has a body, and is sent once.
    /// </summary>
    [Theory]
    [InlineData("CreateUser")]
    [InlineData("PostMessage")]
    [InlineData("CreateSwitchboard")]
    [InlineData("OfferControl")]
    [InlineData("UploadAttachment")]
    public async Task What_creates_is_sent_once_over_a_connection_that_closes_without_a_response(string operation)
    {
        await using var server = new AbruptServer("");
        using var sunshine = new SunshineClient(new SunshineClientOptions
        {
            BaseAddress = server.Address,
            AppId = "a",
            Credential = SmoochCredential.Jwt("made.up.token"),
            Retry = { Delay = TimeSpan.Zero },
        });

        var outcome = MatrixOutcome.Of(await Record.ExceptionAsync(() => OperationCalls.All[operation].SendAsync(sunshine)));

        Assert.Equal("unknown, lost", outcome);
        Assert.Equal(1, server.Requests);
    }

    private static async Task CheckAsync(string table, bool connected, int times, bool confirms = false)
    {
        using var unobserved = new UnobservedExceptions();
        await new MatrixTable(table).CheckAsync(async (fault, name) =>
        {
            var call = SunshineMatrixCall.Named(name);
            await using var service = await SunshineService.StartAsync(Token, connected, confirms);
            var bound = new MatrixCase(
                token => call.Send(service, token),
                call.Effects is { } count ? () => Task.FromResult(count(service)) : null)
            {
                ReadsResponse = call.ReadsResponse,
                Patience = call.Patience,
                IsSend = confirms ? IsSend : null,
            };
            return $"{await bound.RunAsync(service, MatrixFault.Named(fault), times)}";
        });
        Assert.Empty(unobserved.Collect());
    }

    private static bool IsSend(Received request) => request.Method == "POST";
}
