using Smooch.Testing;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// A caller that cancels, at any moment, gets an <see cref="OperationCanceledException"/> with its own token, and the service no further
/// request; the client serves the next call as if nothing had been. In the table: the requests that the service has received until then.
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class FaultMatrixCancellationTests
{
    private static readonly MatrixTable Moments = new(59, """
            calls                                                                         | requests

        before the call
        while the credential is resolved
        while the connection is made
        while the request is sent
            read, change, removal, read mark, empty POST, message, image, image read once | 0

        while it waits for the response
            read, change, removal, read mark, empty POST, message, image, image read once | 1

        while the response stalls after the status
            read, change, message, image, image read once                                 | 1

        between two attempts
            read, change, removal, read mark, empty POST, message, image                  | 1

        in the second attempt
            read, change, removal, read mark, empty POST, message, image                  | 2
        """);

    private static readonly TimeSpan Ever = TimeSpan.FromDays(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_ends_immediately_and_with_the_callers_token()
    {
        using var unobserved = new UnobservedExceptions();
        await Moments.CheckAsync((moment, call) => RunAsync(moment, MatrixCall.Named(call)));
        Assert.Empty(unobserved.Collect());
    }

    [Theory]
    [InlineData("in the quiet period", 1, 0)]
    [InlineData("while it looks", 1, 1)]
    [InlineData("while it looks again", 1, 2)]
    [InlineData("while it sends again", 2, 1)]
    public async Task Send_confirmation_ends_immediately_too(string moment, int sends, int looks)
    {
        await using var service = await MatrixService.StartAsync(Cancellation, options => options.SendConfirmation = new());
        using var caller = new CancellationTokenSource();
        service.Watch(
        [
            FakeFault.DropBefore with { When = IsSend },
            .. moment switch
            {
                "while it looks" => [FakeFault.Latency(Ever) with { When = IsLook }],
                "while it looks again" => [FakeFault.Status(503) with { When = IsLook }, FakeFault.Latency(Ever) with { When = IsLook }],
                "while it sends again" => [FakeFault.Latency(Ever) with { When = IsSend }],
                _ => (FakeFault[])[],
            },
        ]);

        var sending = service.Smooch.AppUsers.SendMessageAsync(MatrixCall.UserId, "Hello!", caller.Token);
        if (moment == "in the quiet period")
            await service.WhenWaitingAsync();
        else
            await service.AdvanceUntilDoneAsync(service.WhenHangingAsync());
        await caller.CancelAsync();

        Assert.Equal("cancelled", CancellationMoment.Outcome(await Record.ExceptionAsync(() => MatrixService.Soon(sending)), caller.Token));
        await service.WhenIdleAsync();
        Assert.Equal((sends, looks), (service.Arrived.Count(IsSend), service.Arrived.Count(IsLook)));
        Assert.Equal(0, service.Sent);
        await service.CheckNextCallAsync();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task An_enumeration_of_the_history_ends_with_the_callers_token(bool prefetches, bool inPages)
    {
        await using var service = await MatrixService.StartAsync(Cancellation);
        using var caller = new CancellationTokenSource();
        service.Watch(FakeFault.Latency(Ever));

        var history = service.Smooch.AppUsers.EnumerateMessagesAsync(
            MatrixCall.UserId,
            new MessageHistoryOptions { Prefetch = prefetches });
        var enumerating = inPages ? EnumerateAsync(history.AsPages(), caller.Token) : EnumerateAsync(history, caller.Token);
        await service.WhenHangingAsync();
        await caller.CancelAsync();

        Assert.Equal(
            "cancelled",
            CancellationMoment.Outcome(await Record.ExceptionAsync(() => MatrixService.Soon(enumerating)), caller.Token));
        Assert.Single(service.Arrived);
        await service.CheckNextCallAsync();

        static async Task EnumerateAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
                Assert.NotNull(item);
        }
    }

    [Theory]
    [InlineData("read")]
    [InlineData("message")]
    public async Task An_error_whose_body_does_not_end_can_be_cancelled(string call)
    {
        await using var server = new AbruptServer(
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n{\"error\":",
            closes: false);
        using var smooch = TestClient.To(server.Address);
        using var caller = new CancellationTokenSource();

        var calling = MatrixCall.Named(call).Send(smooch, "m1", caller.Token);
        await MatrixService.Soon(server.Said);
        await caller.CancelAsync();

        Assert.Equal("cancelled", CancellationMoment.Outcome(await Record.ExceptionAsync(() => MatrixService.Soon(calling)), caller.Token));
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task An_upload_from_a_silent_source_can_be_cancelled()
    {
        await using var service = await MatrixService.StartAsync(Cancellation);
        using var caller = new CancellationTokenSource();
        await using var source = new SilentStream();

        var calling = service.Smooch.AppUsers.UploadImageAsync(
            MatrixCall.UserId,
            new ImageUpload { Content = source, FileName = "map.png" },
            cancellationToken: caller.Token);
        await MatrixService.Soon(source.Asked);
        await caller.CancelAsync();

        Assert.Equal("cancelled", CancellationMoment.Outcome(await Record.ExceptionAsync(() => MatrixService.Soon(calling)), caller.Token));
        Assert.Equal(0, service.Sent);
        await service.CheckNextCallAsync();
    }

    private static bool IsSend(Testing.RecordedRequest request) => request.Method == "POST";

    private static bool IsLook(Testing.RecordedRequest request) => request.Method == "GET";

    private static async Task<string> RunAsync(string moment, MatrixCall call)
    {
        HeldCredential? credential = null;
        await using var service = await MatrixService.StartAsync(Cancellation, options =>
        {
            credential = new HeldCredential(options.Credential!);
            options.Credential = null;
            options.CredentialResolver = (_, _) => credential.ResolveAsync();
        });
        return await CancellationMoment.RunAsync(service, moment, token => call.Send(service.Smooch, service.MessageId, token), credential);
    }
}
