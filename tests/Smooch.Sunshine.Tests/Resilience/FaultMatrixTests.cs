using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault of the fake, over real sockets. The tables are written from the design, not from the code: how the
/// call ends for its caller, how many requests the service receives, and how often the call takes effect; "-" for a read or an upload.
/// </summary>
[CollectionDefinition(nameof(FaultMatrixTests), DisableParallelization = true)]
[Collection(nameof(FaultMatrixTests))]
public sealed partial class FaultMatrixTests
{
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

        Assert.Equal("outcome unknown (connection lost)", outcome);
        Assert.Equal(1, server.Requests);
    }

    private static async Task CheckAsync(MatrixTable table, bool connected, int times, bool confirms = false)
    {
        using var unobserved = new UnobservedExceptions();
        await table.CheckAsync(async (fault, name) =>
        {
            var call = SunshineMatrixCall.Named(name);
            await using var service = await SunshineService.StartAsync(
                Token, connected, confirms, port: MatrixFault.Named(fault).ChoosePort());
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
