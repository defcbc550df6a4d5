using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code:
/// how the call ends for its caller, how many requests the service receives, and how often the call takes effect (of a read nothing).
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed class FaultMatrixTests
{
    /// <summary>The fault befalls the first request, then all is well.</summary>
    private const string Once = """
        befalls the first request                | read      | change      | removal | read mark | empty POST           | message              | image                | image read once
        none                                     | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    | ok 1 1               | ok 1 1               | ok 1 1               | ok 1 1
        429                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back in 7 s                    | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back at a time                 | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back in 31 s                   | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0    | limited 1 0          | limited 1 0          | limited 1 0
        408                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0
        500                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        502                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        503                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        504                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 with megabytes                       | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 after the effect                     | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        503 after the effect, come back in 7 s   | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        connection refused                       | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    | ok 1 1               | ok 1 1               | ok 1 1               | ok 1 1
        connection cut before the effect         | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0
        connection cut after the effect          | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        answer truncated                         | ok 2      | ok 2 1      | ok 1 1  | ok 1 1    | ok 1 1               | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        answer malformed                         | garbled 1 | garbled 1 1 | ok 1 1  | ok 1 1    | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        answer of 33 megabytes                   | garbled 1 | garbled 1 1 | ok 1 1  | ok 1 1    | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        answer of one megabyte                   | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    |                      | ok 1 1               | ok 1 1               | ok 1 1
        no answer in time                        | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0
        answer drips                             | ok 2      | ok 2 1      | ok 1 1  | ok 1 1    | ok 1 1               | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        processed later                          | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        """;

    /// <summary>The fault befalls each request.</summary>
    private const string Always = """
        befalls every request                    | read      | change      | removal     | read mark   | empty POST           | message              | image                | image read once
        429                                      | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back in 7 s                    | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back at a time                 | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back in 31 s                   | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0          | limited 1 0          | limited 1 0          | limited 1 0
        408                                      | refused 408 4 | refused 408 4 0 | refused 408 4 0 | refused 408 4 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0
        500                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        502                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        503                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        504                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 after the effect                     | broken 4  | broken 4 1  | broken 4 1  | broken 4 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        connection refused                       | lost 0    | lost 0 0    | lost 0 0    | lost 0 0    | lost 0 0             | lost 0 0             | lost 0 0             | lost 0 0
        connection cut before the effect         | lost 4    | lost 4 0    | lost 4 0    | lost 4 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0
        connection cut after the effect          | lost 4    | lost 4 1    | lost 4 1    | lost 4 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        answer truncated                         | lost 4    | lost 4 1    | ok 1 1      | ok 1 1      | ok 1 1               | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        answer malformed                         | garbled 1 | garbled 1 1 | ok 1 1      | ok 1 1      | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        no answer in time                        | late 4    | late 4 0    | late 4 0    | late 4 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0
        answer drips                             | late 4    | late 4 1    | ok 1 1      | ok 1 1      | ok 1 1               | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        processed later                          | late 4    | late 4 1    | late 4 1    | late 4 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        """;

    /// <summary>
    /// The same for sends that are settled: how they end, the sends and looks that the service receives, and the messages there are.
    /// Exactly one, or none and the caller knows; but for a service that processes a request later than the quiet period.
    /// </summary>
    private const string Settled = """
        befalls the first send                   | message     | image       | image read once
        none                                     | ok 1+0 1    | ok 1+0 1    | ok 1+0 1
        429                                      | ok 2+0 1    | ok 2+0 1    | limited 1+0 0
        429, come back in 7 s                    | ok 2+0 1    | ok 2+0 1    | limited 1+0 0
        408                                      | ok 2+1 1    | ok 2+1 1    | refused 408 1+1 0
        500                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        502                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        503                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        504                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        500 after the effect                     | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        503 after the effect, come back in 7 s   | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        connection refused                       | ok 1+0 1    | ok 1+0 1    | ok 1+0 1
        connection cut before the effect         | ok 2+1 1    | ok 2+1 1    | lost 1+1 0
        connection cut after the effect          | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        cut before, then cut after the effect    | ok 2+2 1    | ok 2+2 1    | lost 1+1 0
        answer truncated                         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        answer malformed                         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        answer of 33 megabytes                   | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        no answer in time                        | ok 2+1 1    | ok 2+1 1    | late 1+1 0
        answer drips                             | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        processed later, before the look         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        """;

    private const string SettledAlways = """
        befalls every send                       | message     | image       | image read once
        429                                      | limited 4+0 0 | limited 4+0 0 | limited 1+0 0
        408                                      | refused 408 4+4 0 | refused 408 4+4 0 | refused 408 1+1 0
        503                                      | broken 4+4 0 | broken 4+4 0 | broken 1+1 0
        503 after the effect, come back in 7 s   | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        connection refused                       | lost 0+0 0  | lost 0+0 0  | lost 0+0 0
        connection cut before the effect         | lost 4+4 0  | lost 4+4 0  | lost 1+1 0
        connection cut after the effect          | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        answer truncated                         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        answer malformed                         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        no answer in time                        | late 4+4 0  | late 4+4 0  | late 1+1 0
        answer drips                             | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        """;

    /// <summary>What settling cannot see: the documented exception.</summary>
    private const string SettledTooEarly = """
        befalls the first send                   | message     | image       | image read once
        processed later                          | ok 2+1 2    | ok 2+1 2    | late 1+1 1
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_call_meets_each_fault_once(bool connected) => await CheckAsync(Once, connected, times: 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_call_meets_each_fault_without_end(bool connected) => await CheckAsync(Always, connected, times: int.MaxValue);

    [Fact]
    public async Task A_confirmed_send_leaves_one_message_under_every_fault() =>
        await CheckAsync(Settled, connected: false, times: 1, settles: true);

    [Fact]
    public async Task A_confirmed_send_that_fails_for_good_has_left_no_message() =>
        await CheckAsync(SettledAlways, connected: false, times: int.MaxValue, settles: true);

    [Fact]
    public async Task Send_confirmation_cannot_detect_a_service_that_takes_longer_than_its_delay() =>
        await CheckAsync(SettledTooEarly, connected: false, times: 1, settles: true, expected: (Lost: 0, Doubled: 2, Denied: 1));

    /// <summary>
    /// When a connection closes in good order before a byte of the answer, the platform itself repeats a request without a body, up to
    /// three times for each attempt of ours. That harms no read and no deletion; what creates something has a body, if an empty one, and is
    /// sent once.
    /// </summary>
    [Theory]
    [InlineData("read", 4, 16)]
    [InlineData("change", 4, 4)]
    [InlineData("removal", 4, 16)]
    [InlineData("read mark", 4, 16)]
    [InlineData("empty POST", 1, 1)]
    [InlineData("message", 1, 1)]
    [InlineData("image", 1, 1)]
    [InlineData("image read once", 1, 1)]
    public async Task What_creates_is_sent_once_over_a_connection_that_closes_without_a_word(string name, int least, int most)
    {
        await using var server = new AbruptServer("");
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = server.Address,
            Credential = SmoochCredential.Jwt("made.up.token"),
            Retry = { Delay = TimeSpan.Zero },
        });

        var outcome = MatrixOutcome.Of(await Record.ExceptionAsync(() => MatrixCall.Named(name).Send(smooch, "m1", Cancellation)));

        Assert.Equal(most == 1 ? "unknown, lost" : "lost", outcome);
        Assert.InRange(server.Requests, least, most);
    }

    private static async Task CheckAsync(
        string table,
        bool connected,
        int times,
        bool settles = false,
        (int Lost, int Doubled, int Denied) expected = default)
    {
        var ledger = new MatrixLedger();
        using var unobserved = new UnobservedExceptions();
        await new MatrixTable(table).CheckAsync((fault, call) =>
            RunAsync(ledger, MatrixFault.Named(fault), MatrixCall.Named(call), connected, times, settles));
        TestContext.Current.TestOutputHelper?.WriteLine($"Fault matrix: {ledger}.");
        Assert.Empty(unobserved.Collect());
        Assert.Equal(expected, (ledger.Lost, ledger.Doubled, ledger.Denied));
    }

    /// <summary>One case: the call under the fault, then the next call, then no connection is left.</summary>
    private static async Task<string> RunAsync(
        MatrixLedger ledger,
        MatrixFault fault,
        MatrixCall call,
        bool connected,
        int times,
        bool settles)
    {
        await using var service = await MatrixService.StartAsync(
            Cancellation,
            options => options.SendConfirmation = settles ? new() : null,
            connected);
        service.Watch([.. fault.Scripted.Select(scripted => scripted with { Times = times, When = settles ? IsSend : null })]);

        var refusal = fault.Refuses ? await service.Faults.RefuseConnectionsAsync() : null;
        var calling = call.Send(service.Smooch, service.MessageId, Cancellation);
        var patience = fault.Hangs && (call.ReadsAnswer || !fault.HangsInBody) ? call.Patience : (TimeSpan?)null;
        await MatrixService.Soon(service.AdvanceUntilDoneAsync(calling, patience, beforeWait: async () =>
        {
            if (refusal is not null && times == 1)
                await refusal.DisposeAsync();
            if (fault.GoesOnInQuietPeriod)
                await GoOnAsync();
        }));

        var outcome = MatrixOutcome.Of(await Record.ExceptionAsync(() => calling));
        var requests = settles
            ? $"{service.Arrived.Count(IsSend)}+{service.Arrived.Count(request => !IsSend(request))}"
            : $"{service.Arrived.Count}";
        service.Faults.Clear();
        await (refusal?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (fault.GoesOn)
            await GoOnAsync();
        await service.WhenIdleAsync();

        var effects = call.Effects is { } count ? await count(service, service.MessageId) : (int?)null;
        ledger.Add(call, outcome, effects ?? 0);
        await service.CheckNextCallAsync();
        return effects is null ? $"{outcome} {requests}" : $"{outcome} {requests} {effects}";

        async Task GoOnAsync()
        {
            service.Release();
            await service.WhenIdleAsync();
        }
    }

    private static bool IsSend(Received request) => request.Method == "POST";
}
