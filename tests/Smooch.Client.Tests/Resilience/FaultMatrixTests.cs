using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code:
/// how the call ends for its caller, how many requests the service receives, and how often the call takes effect; "-" for a read.
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed partial class FaultMatrixTests
{
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
        await CheckAsync(Confirmed, connected: false, times: 1, confirms: true);

    [Fact]
    public async Task A_confirmed_send_that_fails_for_good_has_left_no_message() =>
        await CheckAsync(ConfirmedAlways, connected: false, times: int.MaxValue, confirms: true);

    [Fact]
    public async Task Send_confirmation_cannot_detect_a_service_that_takes_longer_than_its_delay() =>
        await CheckAsync(ConfirmedTooEarly, connected: false, times: 1, confirms: true, expected: (Lost: 0, Duplicated: 2, Denied: 1));

    /// <summary>
    /// When a connection closes in good order before a byte of the response, the platform itself retries a request without a body, up to
    /// three times for each attempt of the client. That harms no read and no deletion. A call that creates something has a body, which may
    /// be empty, and is sent once.
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

        Assert.Equal(most == 1 ? "outcome unknown (connection lost)" : "connection lost", outcome);
        Assert.InRange(server.Requests, least, most);
    }

    private static async Task CheckAsync(
        MatrixTable table,
        bool connected,
        int times,
        bool confirms = false,
        (int Lost, int Duplicated, int Denied) expected = default)
    {
        var ledger = new MatrixLedger();
        using var unobserved = new UnobservedExceptions();
        await table.CheckAsync((fault, call) =>
            RunAsync(ledger, MatrixFault.Named(fault), MatrixCall.Named(call), connected, times, confirms));
        TestContext.Current.TestOutputHelper?.WriteLine($"Fault matrix: {ledger}.");
        Assert.Empty(unobserved.Collect());
        Assert.Equal(expected, (ledger.Lost, ledger.Duplicated, ledger.Denied));
    }

    private static async Task<string> RunAsync(
        MatrixLedger ledger,
        MatrixFault fault,
        MatrixCall call,
        bool connected,
        int times,
        bool confirms)
    {
        await using var service = await MatrixService.StartAsync(
            Cancellation,
            options => options.SendConfirmation = confirms ? new() : null,
            connected,
            port: fault.ChoosePort());
        var bound = new MatrixCase(
            token => call.Send(service.Smooch, service.MessageId, token),
            call.Effects is { } count ? () => count(service, service.MessageId) : null)
        {
            ReadsResponse = call.ReadsResponse,
            Patience = call.Patience,
            IsSend = confirms ? IsSend : null,
        };
        var result = await bound.RunAsync(service, fault, times);
        ledger.Add(call, result.Outcome, result.Effects ?? 0);
        return $"{result}";
    }

    private static bool IsSend(Received request) => request.Method == "POST";
}
