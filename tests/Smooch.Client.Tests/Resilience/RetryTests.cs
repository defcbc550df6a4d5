using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace Smooch.Client.Tests.Resilience;

/// <summary>What is retried, how often, and after which delay; over an in-memory handler and a clock that moves by hand.</summary>
public sealed partial class RetryTests
{
    private const string UserId = "mira@example.org";
    private const string User = """{"appUser":{"_id":"u1"}}""";
    private const string Sent = """{"message":{"_id":"m1","type":"text"}}""";

    private readonly TestClock clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// Gets the table of the design: what happened, the requests of a call that may be retried, and of one that creates.
    /// </summary>
    public static TheoryData<string, int, int> Table() => new()
    {
        { "not sent", 2, 2 },
        { "429", 2, 2 },
        { "408", 2, 1 },
        { "500", 2, 1 },
        { "502", 2, 1 },
        { "503", 2, 1 },
        { "504", 2, 1 },
        { "505", 2, 1 },
        { "507", 2, 1 },
        { "520", 2, 1 },
        { "524", 2, 1 },
        { "530", 2, 1 },
        { "598", 2, 1 },
        { "599", 2, 1 },
        { "lost", 2, 1 },
        { "lost in the body", 2, 1 },
        { "attempt timeout", 2, 1 },
        { "302", 1, 1 },
        { "400", 1, 1 },
        { "401", 1, 1 },
        { "402", 1, 1 },
        { "403", 1, 1 },
        { "404", 1, 1 },
        { "409", 1, 1 },
        { "413", 1, 1 },
        { "423", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task What_happened_and_what_the_call_does_decide_together(string happened, int replayable, int creating)
    {
        var safe = new Service(happened);
        await RunAsync(safe, smooch => smooch.AppUsers.GetAsync(UserId, Cancellation), User);
        // A request without a body cannot show that nothing of it was sent; for one that may be retried it does not matter.
        Assert.Equal(replayable, safe.Requests);

        var idempotent = new Service(happened);
        await RunAsync(idempotent, smooch => smooch.AppUsers.UpdateAsync(UserId, new AppUserUpdate { Surname = "K" }, Cancellation), User);
        Assert.Equal(replayable, idempotent.Requests);

        var creates = new Service(happened);
        var error = await RunAsync(creates, smooch => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation), Sent);
        Assert.Equal(creating, creates.Requests);
        if (replayable == 2)
            Assert.Equal(creating == 1, error is SmoochOutcomeUnknownException);
        else
            Assert.IsAssignableFrom<SmoochApiException>(error);
    }

    [Fact]
    public async Task Not_implemented_is_not_retried_and_leaves_a_send_with_an_unknown_outcome()
    {
        var reads = new Service("501");
        Assert.IsType<SmoochServerException>(await RunAsync(reads, smooch => smooch.AppUsers.GetAsync(UserId, Cancellation), User));
        Assert.Equal(1, reads.Requests);

        var sends = new Service("501");
        Assert.IsType<SmoochOutcomeUnknownException>(
            await RunAsync(sends, smooch => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation), Sent));
        Assert.Equal(1, sends.Requests);
    }

    [Fact]
    public async Task A_failure_is_final_after_the_last_retry()
    {
        var service = new Service("503", times: int.MaxValue);
        var error = Assert.IsType<SmoochServerException>(
            await RunAsync(service, smooch => smooch.AppUsers.GetAsync(UserId, Cancellation), User));
        Assert.Equal(4, service.Requests);
        Assert.Equal(3, error.RetryCount);

        var lost = new Service("lost", times: int.MaxValue);
        Assert.Equal(
            3,
            Assert.IsType<SmoochConnectionException>(
                await RunAsync(lost, smooch => smooch.AppUsers.GetAsync(UserId, Cancellation), User)).RetryCount);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(7, true)]
    [InlineData(0, false)]
    [InlineData(30, false)]
    public async Task The_service_specifies_how_long_to_wait(int seconds, bool asDate)
    {
        var service = new Service("429")
        {
            RetryAfter = asDate
                ? new RetryConditionHeaderValue(clock.GetUtcNow().AddSeconds(seconds))
                : new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds)),
            Date = clock.GetUtcNow(),
        };
        using var smooch = Client(service, User);

        var call = smooch.AppUsers.GetAsync(UserId, Cancellation);
        if (seconds > 0)
        {
            await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(seconds), Cancellation);
            clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(1, service.Requests);
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await call.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        Assert.Equal(2, service.Requests);
    }

    [Fact]
    public async Task A_wait_beyond_the_ceiling_is_left_to_the_caller()
    {
        var service = new Service("429") { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(31)) };
        using var smooch = Client(service, User);

        var error = await Assert.ThrowsAsync<SmoochRateLimitException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(31), error.RetryAfter);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task A_wait_without_a_word_of_the_service_grows_and_stays_below_its_ceiling()
    {
        var service = new Service("500", times: int.MaxValue);
        using var smooch = Client(
            service,
            User,
            options => options.Retry = new() { MaxRetries = 8, Delay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(5) });

        var call = smooch.AppUsers.GetAsync(UserId, Cancellation);
        var begun = clock.GetUtcNow();
        while (!call.IsCompleted)
        {
            // Beyond the ceiling no timer would come.
            await Task.WhenAny(call, clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), Cancellation))
                .WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await Assert.ThrowsAsync<SmoochServerException>(() => call);
        Assert.Equal(9, service.Requests);
        Assert.InRange((clock.GetUtcNow() - begun).TotalSeconds, 5, 8 * 5);
    }

    [Fact]
    public async Task The_total_timeout_ends_the_retries()
    {
        var service = new Service("500", times: int.MaxValue);
        using var smooch = Client(service, User, options =>
        {
            options.Timeout = TimeSpan.FromSeconds(3);
            options.Retry = new() { MaxRetries = 100, Delay = TimeSpan.FromSeconds(2), MaxDelay = TimeSpan.FromSeconds(20) };
        });

        var call = smooch.AppUsers.GetAsync(UserId, Cancellation);
        while (!call.IsCompleted)
        {
            await Task.WhenAny(clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(20), Cancellation), call);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<SmoochConnectionException>(() => call)).InnerException);
        Assert.InRange(service.Requests, 1, 4);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        var service = new Service("429") { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(20)) };
        using var smooch = Client(service, User);
        using var caller = new CancellationTokenSource();

        var call = smooch.AppUsers.GetAsync(UserId, caller.Token);
        await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(20), Cancellation);
        await caller.CancelAsync();

        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task A_retried_deletion_that_finds_nothing_has_succeeded()
    {
        const string Gone = """{"error":{"code":"not_found"}}""";
        using var smooch = Client(new Service("lost") { Then = HttpStatusCode.NotFound }, Gone);
        await AdvanceUntilDoneAsync(smooch.Webhooks.DeleteAsync("w1", Cancellation));

        using var limited = Client(new Service("429") { Then = HttpStatusCode.NotFound }, Gone);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => AdvanceUntilDoneAsync(limited.Webhooks.DeleteAsync("w1", Cancellation)));

        using var deployment = Client(new Service("lost") { Then = HttpStatusCode.NotFound }, Gone);
        Assert.Null(await DeleteDeploymentAsync(deployment));

        using var limitedDeployment = Client(new Service("429") { Then = HttpStatusCode.NotFound }, Gone);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => DeleteDeploymentAsync(limitedDeployment));

        using var profile = Client(new Service("lost") { Then = HttpStatusCode.NotFound }, Gone);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            AdvanceUntilDoneAsync(profile.AppUsers.DeleteProfileAsync(UserId, Cancellation)));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task An_upload_is_retried_when_its_stream_can_be_read_again(bool seekable, int requests)
    {
        var service = new Service("429");
        using var content = seekable ? new MemoryStream([1, 2, 3]) : new OnceStream([1, 2, 3]);
        var error = await RunAsync(
            service,
            smooch =>
                smooch.AppUsers.UploadImageAsync(
                    UserId,
                    new ImageUpload { Content = content, FileName = "a.png" },
                    cancellationToken: Cancellation),
            Sent);

        Assert.Equal(requests, service.Requests);
        Assert.Equal(seekable, error is null);
        Assert.All(service.Bodies, body => Assert.Contains("\u0001\u0002\u0003", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_attempt_carries_the_whole_body_and_one_credential()
    {
        var service = new Service("429", times: 2);
        await RunAsync(service, smooch => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation), Sent);

        Assert.Equal(3, service.Requests);
        Assert.Single(service.Bodies.Distinct());
        Assert.Contains("Hello!", service.Bodies[0], StringComparison.Ordinal);
        Assert.All(service.Credentials, credential => Assert.Equal("Bearer made.up.token", credential));
    }

    [Fact]
    public async Task None_at_all_is_a_choice()
    {
        var service = new Service("429");
        using var smooch = Client(service, User, options => options.ResiliencePipeline = ResiliencePipeline<HttpResponseMessage>.Empty);

        await Assert.ThrowsAsync<SmoochRateLimitException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task A_pipeline_of_the_users_own_can_use_the_table()
    {
        var own = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }.AddSmoochRetry(
            new() { MaxRetries = 1, Delay = TimeSpan.Zero }).Build();
        var service = new Service("500", times: int.MaxValue);
        using var smooch = Client(service, User, options => options.ResiliencePipeline = own);

        await Assert.ThrowsAsync<SmoochServerException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        Assert.Equal(2, service.Requests);

        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));
        Assert.Equal(3, service.Requests);
    }

    [Fact]
    public async Task A_pipeline_that_retries_an_unknown_outcome_does_not_make_it_known()
    {
        var bold = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new() { MaxRetryAttempts = 1, Delay = TimeSpan.Zero, ShouldHandle = args => new(args.Outcome.Exception is not null) })
            .Build();
        var service = new Service("lost") { Then = HttpStatusCode.BadRequest };
        using var smooch = Client(service, Sent, options => options.ResiliencePipeline = bold);

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        // The gate: after an attempt that may have arrived, no other attempt starts.
        Assert.IsType<SmoochConnectionException>(unknown.InnerException);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task The_metadata_of_the_response_is_reported()
    {
        var service = new Service("429");
        List<SmoochResponse> told = [];
        using var smooch = Client(service, User);

        var observed = smooch.WithResponseObserver(told.Add);
        await AdvanceUntilDoneAsync(observed.AppUsers.GetAsync(UserId, Cancellation));

        var response = Assert.Single(told);
        Assert.Equal("AppUsers.Get: 200", response.ToString());
        Assert.Equal("r2", response.RequestId);
        Assert.Equal(1, response.RetryCount);
        Assert.Equal(["r2"], response.Headers.GetValues("x-request-id"));
    }

    private async Task<Deployment?> DeleteDeploymentAsync(SmoochClient smooch)
    {
        var deleting = smooch.Deployments.DeleteAsync("d1", Cancellation);
        await AdvanceUntilDoneAsync(deleting);
        return await deleting;
    }

    private async Task<Exception?> RunAsync(Service service, Func<SmoochClient, Task> call, string result)
    {
        using var smooch = Client(service, result);
        return await Record.ExceptionAsync(() => AdvanceUntilDoneAsync(call(smooch)));
    }

    private async Task AdvanceUntilDoneAsync(Task call)
    {
        while (!call.IsCompleted)
        {
            await Task.WhenAny(call, clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(30), Cancellation));
            clock.Advance(TimeSpan.FromSeconds(30));
        }

        await call;
    }

    private SmoochClient Client(Service service, string result, Action<SmoochClientOptions>? configure = null)
    {
        var options = new SmoochClientOptions
        {
            Credential = SmoochCredential.Jwt("made.up.token"),
            TimeProvider = clock,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        configure?.Invoke(options);
        service.Response = result;
        return new SmoochClient(options, service, disposeHandler: true);
    }
}
