using Smooch.Testing;

namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>
/// A caller that cancels, at any moment, gets an <see cref="OperationCanceledException"/> with its own token, and the service no further
/// request; the client serves the next call as if nothing had happened. In the table: the requests that the service has received until
/// then.
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CancellationMatrixTests
{
    private static readonly MatrixTable Moments = new(71, """
            calls                                                                                     | requests

        before the call
        while the connection is made
        while the request is sent
            read, list, change, removal, typing, pass, offer, user, message, upload, upload read once | 0

        while it waits for the response
            read, list, change, removal, typing, pass, offer, user, message, upload, upload read once | 1

        while the response stalls after the status
            read, list, change, user, message, upload, upload read once                               | 1

        between two attempts
            read, list, change, removal, typing, pass, offer, user, message, upload                   | 1

        in the second attempt
            read, list, change, removal, typing, pass, offer, user, message, upload                   | 2
        """);

    private static readonly TimeSpan Ever = TimeSpan.FromDays(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_ends_immediately_and_with_the_token_of_its_caller()
    {
        using var unobserved = new UnobservedExceptions();
        await Moments.CheckAsync(async (moment, name) =>
        {
            var call = SunshineMatrixCall.Named(name);
            await using var service = await SunshineService.StartAsync(Token);
            return await CancellationMoment.RunAsync(service, moment, token => call.Send(service, token));
        });
        Assert.Empty(unobserved.Collect());
    }

    [Theory]
    [InlineData("in the quiet period", 1, 0)]
    [InlineData("while it looks", 1, 1)]
    [InlineData("while it looks again", 1, 2)]
    [InlineData("while it sends again", 2, 1)]
    public async Task Send_confirmation_ends_immediately_too(string moment, int sends, int looks)
    {
        await using var service = await SunshineService.StartAsync(Token, confirms: true);
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

        var sending = service.Client.Messages.SendAsync(service.Conversation.Id, "Hello!", caller.Token);
        if (moment == "in the quiet period")
            await service.WhenWaitingAsync();
        else
            await service.AdvanceUntilDoneAsync(service.WhenHangingAsync());
        await caller.CancelAsync();

        Assert.Equal(
            "cancelled",
            CancellationMoment.Outcome(await Record.ExceptionAsync(() => FaultedService.Soon(sending)), caller.Token));
        await service.WhenIdleAsync();
        Assert.Equal((sends, looks), (service.Arrived.Count(IsSend), service.Arrived.Count(IsLook)));
        Assert.Equal(0, service.Sent);
        await service.CheckNextCallAsync();
    }

    [Theory]
    [InlineData(MessageDirection.NewestFirst, false)]
    [InlineData(MessageDirection.NewestFirst, true)]
    [InlineData(MessageDirection.OldestFirst, false)]
    [InlineData(MessageDirection.OldestFirst, true)]
    public async Task An_enumeration_of_the_messages_ends_with_the_token_of_its_caller(MessageDirection direction, bool inPages)
    {
        await using var service = await SunshineService.StartAsync(Token);
        using var caller = new CancellationTokenSource();
        service.Watch(FakeFault.Latency(Ever));

        var messages = service.Client.Messages.EnumerateAsync(service.Conversation.Id, direction);
        var enumerating = inPages ? EnumerateAsync(messages.AsPages(), caller.Token) : EnumerateAsync(messages, caller.Token);
        await service.WhenHangingAsync();
        await caller.CancelAsync();

        Assert.Equal(
            "cancelled",
            CancellationMoment.Outcome(await Record.ExceptionAsync(() => FaultedService.Soon(enumerating)), caller.Token));
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
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n{\"errors\":",
            closes: false);
        using var sunshine = new SunshineClient(new SunshineClientOptions
        {
            BaseAddress = server.Address,
            AppId = "a",
            Credential = SmoochCredential.Jwt("made.up.token"),
        });
        using var caller = new CancellationTokenSource();

        Task calling = call == "read"
            ? sunshine.Users.GetAsync("u", cancellationToken: caller.Token)
            : sunshine.Messages.SendAsync("c", "Hello!", caller.Token);
        await FaultedService.Soon(server.Said);
        await caller.CancelAsync();

        Assert.Equal(
            "cancelled",
            CancellationMoment.Outcome(await Record.ExceptionAsync(() => FaultedService.Soon(calling)), caller.Token));
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task An_upload_from_a_silent_source_can_be_cancelled()
    {
        await using var service = await SunshineService.StartAsync(Token);
        using var caller = new CancellationTokenSource();
        await using var source = new SilentStream();

        var calling = service.Client.Attachments.UploadAsync(
            new AttachmentUpload { Content = source, FileName = "map.png" },
            cancellationToken: caller.Token);
        await FaultedService.Soon(source.Asked);
        await caller.CancelAsync();

        Assert.Equal(
            "cancelled",
            CancellationMoment.Outcome(await Record.ExceptionAsync(() => FaultedService.Soon(calling)), caller.Token));
        await service.CheckNextCallAsync();
    }

    /// <summary>A stream that ignores its token does not keep the call: it ends with the token, the timeout, or the client.</summary>
    [Theory]
    [InlineData("token", 0)]
    [InlineData("token", 200_000)]
    [InlineData("timeout", 0)]
    [InlineData("timeout", 200_000)]
    [InlineData("dispose", 0)]
    [InlineData("dispose", 200_000)]
    public async Task An_upload_whose_stream_hangs_ends_with_the_call_and_the_stream_stays_open(string end, int before)
    {
        await using var service = await SunshineService.StartAsync(Token);
        using var caller = new CancellationTokenSource();
        await using var source = new DeafStream(before);

        var calling = service.Client.Attachments.UploadAsync(
            new AttachmentUpload { Content = source, FileName = "a.png" },
            cancellationToken: caller.Token);
        await FaultedService.Soon(source.Hanging);
        if (end == "token")
            await caller.CancelAsync();
        else if (end == "timeout")
            service.Clock.Advance(FaultedService.Timeout);
        else
            service.Client.Dispose();

        var error = await Record.ExceptionAsync(() => FaultedService.Soon(calling));
        if (end == "token")
            Assert.Equal("cancelled", CancellationMoment.Outcome(error, caller.Token));
        else
            Assert.IsType<SmoochOutcomeUnknownException>(error);
        Assert.False(source.IsDisposed);
        source.Release();
    }

    private static bool IsSend(Testing.RecordedRequest request) => request.Method == "POST";

    private static bool IsLook(Testing.RecordedRequest request) => request.Method == "GET";
}
