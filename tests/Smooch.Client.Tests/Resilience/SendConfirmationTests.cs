using Smooch.Testing;
using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Client.Tests.Resilience;

/// <summary>Sends with an unknown outcome, confirmed at the fake service over real sockets. The client's clock moves by hand.</summary>
public sealed class SendConfirmationTests : IAsyncLifetime
{
    private const string UserId = "mira@example.org";

    private readonly TestClock clock = new(DateTimeOffset.UtcNow);
    private FakeSmooch service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Gets the faults after which exactly one message must be there.</summary>
    public static TheoryData<string> Faults() =>
    [
        "none", "429", "429 with a wait", "408", "500", "502", "503", "504", "dropped before", "dropped after", "truncated", "malformed",
        "503 after processing", "503 with a wait after processing", "dropped before twice", "dropped after, then dropped before the look",
    ];

    public async ValueTask InitializeAsync()
    {
        service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        await service.CreateUser(new FakeUserOptions { UserId = UserId }).SayAsync("Hi!", Cancellation);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Exactly_one_message_results(string fault)
    {
        using var smooch = Client();
        service.Faults.Script(Script(fault));

        var sent = await AdvanceUntilDoneAsync(
            smooch.AppUsers.SendMessageAsync(
                UserId,
                new NewTextMessage { Text = "Hello!", Metadata = new() { ["order"] = "A-17" } },
                Cancellation));

        var message = Assert.Single(await HistoryAsync(), message => message.Role == MessageRole.AppMaker);
        Assert.Equal(message.Id, sent.Message.Id);
        Assert.Equal("A-17", message.Metadata["order"].ToString());
        Assert.True(message.Metadata.ContainsKey("smoochClientSend"));
    }

    [Fact]
    public async Task A_send_keeps_its_unknown_outcome_when_the_client_is_disposed_before_the_check()
    {
        var smooch = Client();
        service.Faults.Script(Script("dropped after"));
        var sending = smooch.AppUsers.SendMessageAsync(UserId, new NewTextMessage { Text = "Hello!" }, Cancellation);
        await clock.WhenTimerIsSetAsync(new SendConfirmationOptions().Delay, Cancellation);
        smooch.Dispose();

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => AdvanceUntilDoneAsync(sending));
        Assert.Equal(
            unknown.Marker,
            Assert.Single(await HistoryAsync(), message => message.Role == MessageRole.AppMaker).Metadata["smoochClientSend"].ToString());
    }

    [Theory]
    [InlineData("credential")]
    [InlineData("observer")]
    public async Task A_send_keeps_its_unknown_outcome_when_the_client_cannot_check_and_no_observer_prevents_the_check(string fails)
    {
        var looking = false;
        using var client = Client(configure: options =>
        {
            var credential = options.Credential!;
            options.Credential = null;
            options.CredentialLifetime = TimeSpan.FromTicks(1);
            options.CredentialResolver = (_, _) =>
                looking && fails == "credential" ? throw new KeyNotFoundException("No such tenant.") : new(credential);
        });
        var smooch = client.ForApp(service.AppId).WithResponseObserver(response =>
        {
            if (looking && fails == "observer")
                throw new KeyNotFoundException(response.Operation);
        });
        service.Faults.Script(Script("dropped after"));

        var sending = smooch.AppUsers.SendMessageAsync(UserId, new NewTextMessage { Text = "Hello!" }, Cancellation);
        await clock.WhenTimerIsSetAsync(new SendConfirmationOptions().Delay, Cancellation);
        looking = true;
        if (fails == "observer")
        {
            var sent = await AdvanceUntilDoneAsync(sending);
            Assert.Equal(sent.Message.Id, Assert.Single(await HistoryAsync(), message => message.Role == MessageRole.AppMaker).Id);
            return;
        }

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => AdvanceUntilDoneAsync(sending));

        Assert.IsType<KeyNotFoundException>(unknown.SendConfirmationError);
        Assert.NotNull(unknown.Marker);
    }

    [Theory]
    [InlineData("dropped before")]
    [InlineData("dropped after")]
    public async Task An_upload_is_confirmed_too(string fault)
    {
        using var smooch = Client();
        service.Faults.Script(Script(fault));
        using var content = new MemoryStream([0, 1, 2, 3]) { Position = 1 };

        await AdvanceUntilDoneAsync(
            smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = content, FileName = "map.png" },
                cancellationToken: Cancellation));

        var image = Assert.IsType<ImageMessage>(Assert.Single(await HistoryAsync(), message => message.Role == MessageRole.AppMaker));
        using var http = new HttpClient();
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(new Uri(image.MediaUrl!), Cancellation));
    }

    [Fact]
    public async Task What_cannot_be_sent_again_is_at_least_known_not_to_have_arrived()
    {
        using var smooch = Client();
        service.Faults.Script(FakeFault.DropBefore with { When = Posts });
        using var content = new OneWayStream([1, 2, 3]);

        await Assert.ThrowsAsync<SmoochConnectionException>(() => AdvanceUntilDoneAsync(
            smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = content, FileName = "map.png" },
                cancellationToken: Cancellation)));
        Assert.DoesNotContain(await HistoryAsync(), message => message.Role == MessageRole.AppMaker);
    }

    [Fact]
    public async Task After_the_last_resend_the_message_is_known_not_to_have_arrived()
    {
        using var smooch = Client();
        service.Faults.Script(FakeFault.DropBefore with { When = Posts, Times = 4 });

        await Assert.ThrowsAsync<SmoochConnectionException>(() =>
            AdvanceUntilDoneAsync(smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)));
        Assert.DoesNotContain(await HistoryAsync(), message => message.Role == MessageRole.AppMaker);
        Assert.Equal(4, service.Journal.Requests.Count(Posts));
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_leaves_the_outcome_unknown_and_reports_the_reason()
    {
        using var smooch = Client();
        service.Faults.Script(FakeFault.DropAfter with { When = Posts }, FakeFault.Status(403) with { When = Reads });

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            AdvanceUntilDoneAsync(smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)));

        Assert.IsType<SmoochPermissionException>(unknown.SendConfirmationError);
        Assert.Contains(
            await HistoryAsync(),
            message => message.Metadata.TryGetValue("smoochClientSend", out var marker) && marker == unknown.Marker!);
        Assert.True(unknown.StartedAt <= clock.GetUtcNow());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_request_that_is_processed_after_the_quiet_period_is_the_documented_exception()
    {
        var late = new TestClock();
        await using var slow = await FakeSmooch.StartAsync(new FakeSmoochOptions { TimeProvider = late }, Cancellation);
        await slow.CreateUser(new FakeUserOptions { UserId = UserId }).SayAsync("Hi!", Cancellation);
        using var smooch = Client(slow);
        slow.Faults.Script(FakeFault.ProcessedLate(TimeSpan.FromHours(1)) with { When = Posts });

        var sending = smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation);
        await late.WhenTimerIsSetAsync(TimeSpan.FromHours(1), Cancellation);
        clock.Advance(TimeSpan.FromSeconds(30));
        await AdvanceUntilDoneAsync(sending);
        Assert.Single(await HistoryAsync(slow), message => message.Role == MessageRole.AppMaker);
        late.Advance(TimeSpan.FromHours(1));

        while ((await HistoryAsync(slow)).Count(message => message.Role == MessageRole.AppMaker) < 2)
            Cancellation.ThrowIfCancellationRequested();
    }

    [Fact]
    public async Task The_quiet_period_is_waited_for_and_can_be_cancelled()
    {
        using var smooch = Client();
        service.Faults.Script(FakeFault.DropAfter with { When = Posts });
        using var caller = new CancellationTokenSource();

        var sending = smooch.AppUsers.SendMessageAsync(UserId, "Hello!", caller.Token);
        await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), Cancellation);
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.DoesNotContain(service.Journal.Requests, Reads);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Without_the_option_nothing_is_added_and_nothing_is_looked_for()
    {
        using var smooch = Client(configure: options => options.SendConfirmation = null);
        service.Faults.Script(FakeFault.DropAfter with { When = Posts });

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Null(unknown.Marker);
        Assert.DoesNotContain(service.Journal.Requests, Reads);
        Assert.Empty(Assert.Single(await HistoryAsync(), message => message.Role == MessageRole.AppMaker).Metadata);
    }

    private static bool Posts(Received request) => request.Method == "POST";

    private static bool Reads(Received request) => request.Method == "GET";

    private static FakeFault[] Script(string fault) => fault switch
    {
        "none" => [],
        "429" => [FakeFault.TooManyRequests() with { When = Posts }],
        "429 with a wait" => [FakeFault.TooManyRequests(TimeSpan.FromSeconds(7)) with { When = Posts }],
        "dropped before" => [FakeFault.DropBefore with { When = Posts }],
        "dropped after" => [FakeFault.DropAfter with { When = Posts }],
        "truncated" => [FakeFault.TruncatedBody with { When = Posts }],
        "malformed" => [FakeFault.MalformedBody with { When = Posts }],
        "503 after processing" => [FakeFault.StatusAfter(503) with { When = Posts }],
        "503 with a wait after processing" => [FakeFault.StatusAfter(503, TimeSpan.FromSeconds(1)) with { When = Posts }],
        "dropped before twice" => [FakeFault.DropBefore with { When = Posts, Times = 2 }],
        "dropped after, then dropped before the look" =>
            [FakeFault.DropAfter with { When = Posts }, FakeFault.DropBefore with { When = Reads, Times = 2 }],
        _ => [FakeFault.Status(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture)) with { When = Posts }],
    };

    private SmoochClient Client(FakeSmooch? fake = null, Action<SmoochClientOptions>? configure = null)
    {
        var options = new SmoochClientOptions { SendConfirmation = new() };
        (fake ?? service).ConfigureClient(options);
        options.TimeProvider = clock;
        options.Timeout = Timeout.InfiniteTimeSpan;
        configure?.Invoke(options);
        return new SmoochClient(options);
    }

    private async Task<IReadOnlyList<Message>> HistoryAsync(FakeSmooch? fake = null)
    {
        using var reader = (fake ?? service).CreateClient();
        return (await reader.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation)).Messages;
    }

    /// <summary>
    /// Lets the waits of the client pass: the quiet period and those between attempts. The timers of attempts in flight are longer.
    /// </summary>
    private async Task<T> AdvanceUntilDoneAsync<T>(Task<T> call)
    {
        while (!call.IsCompleted)
        {
            await Task.WhenAny(call, clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(10), Cancellation));
            if (!call.IsCompleted)
                clock.Advance(TimeSpan.FromSeconds(10));
        }

        return await call;
    }

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
