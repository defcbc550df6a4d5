using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace Smooch.Client.Tests.Resilience;

/// <summary>The time limits of an attempt and of the whole call, and what ends an attempt early; the clock moves by hand.</summary>
public sealed class TimeLimitTests
{
    private const string UserId = "mira@example.org";
    private const string User = """{"appUser":{"_id":"u1"}}""";

    private readonly TestClock clock = new();
    private readonly TaskCompletionSource hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(10, 30, 10)]
    [InlineData(30, 10, 10)]
    [InlineData(10, 10, 10)]
    [InlineData(-1, 10, 10)]
    [InlineData(10, -1, 10)]
    [InlineData(-1, -1, null)]
    public async Task The_first_attempt_has_the_shorter_limit(int call, int attempt, int? limit)
    {
        using var service = Service(Hang);
        using var smooch = Client(service, Limit(call), Limit(attempt), retries: 0);

        var calling = smooch.AppUsers.GetAsync(UserId, Cancellation);
        await hangs.Task;

        if (limit is not { } seconds)
        {
            Assert.Empty(clock.Due);
            smooch.Dispose();
            await Assert.ThrowsAsync<SmoochConnectionException>(() => calling);
            return;
        }

        Assert.Equal([TimeSpan.FromSeconds(seconds)], clock.Due);
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<SmoochConnectionException>(() => calling)).InnerException);
    }

    [Theory]
    [InlineData("read", "first", 10)]
    [InlineData("read", "retry", 10, 60)]
    [InlineData("read", "custom", 60)]
    [InlineData("upload", "first", 60)]
    [InlineData("upload", "retry", 60)]
    [InlineData("upload", "custom", 60)]
    public async Task The_limit_of_an_attempt_applies_to_neither_uploads_nor_custom_pipelines(
        string kind,
        string attempt,
        params int[] limits)
    {
        using var service = attempt == "retry" ? Service(TooMany, Hang) : Service(Hang);
        using var smooch = Client(
            service,
            TimeSpan.FromSeconds(60),
            TimeSpan.FromSeconds(10),
            custom: attempt == "custom" ? ResiliencePipeline<HttpResponseMessage>.Empty : null);
        using var image = new MemoryStream([1, 2, 3]);

        Task calling = kind == "read"
            ? smooch.AppUsers.GetAsync(UserId, Cancellation)
            : smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = image, FileName = "a.png" },
                cancellationToken: Cancellation);
        await hangs.Task;

        Assert.Equal(limits.Select(limit => TimeSpan.FromSeconds(limit)), clock.Due.Order());
        smooch.Dispose();
        await Assert.ThrowsAnyAsync<SmoochException>(() => calling);
    }

    [Fact]
    public async Task A_retry_and_the_delay_before_it_have_the_time_that_the_first_attempt_left()
    {
        using var service = Service(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(6));
            var response = TooMany();
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(20));
            return response;
        });
        using var smooch = Client(service, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));

        var calling = smooch.AppUsers.GetAsync(UserId, Cancellation);
        await clock.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(20), Cancellation);

        Assert.Equal([TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(20)], clock.Due.Order());
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<SmoochConnectionException>(() => calling)).InnerException);
        Assert.Single(service.Requests);
    }

    /// <summary>One millisecond too late was no limit at all: minus one is the time span that never ends.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public async Task After_the_time_of_the_call_there_is_no_retry(int late)
    {
        using var service = Service(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(10) + TimeSpan.FromMilliseconds(late));
                return RecordingHandler.Json("{}", HttpStatusCode.ServiceUnavailable);
            },
            static () => RecordingHandler.Json(User));
        using var smooch = Client(service, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("success")]
    [InlineData("retry")]
    [InlineData("error")]
    [InlineData("lost")]
    [InlineData("custom")]
    public async Task After_a_call_no_timer_is_left_and_neither_token_nor_client_still_refers_to_it(string kind)
    {
        using var service = kind switch
        {
            "retry" => Service(TooMany, static () => RecordingHandler.Json(User)),
            "error" => Service(static () => RecordingHandler.Json("{}", HttpStatusCode.Forbidden)),
            "lost" => Service(static () => throw new HttpRequestException("Reset.")),
            _ => Service(static () => RecordingHandler.Json(User)),
        };
        using var caller = new CancellationTokenSource();
        var smooch = Client(
            service,
            TimeSpan.FromSeconds(60),
            TimeSpan.FromSeconds(10),
            retries: kind == "lost" ? 0 : 1,
            kind == "custom" ? ResiliencePipeline<HttpResponseMessage>.Empty : null);

        var error = await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, caller.Token));

        Assert.Equal(kind is "error" or "lost", error is SmoochException);
        Assert.Empty(clock.Due);
        // The source of a limit is disposed: who still wanted to cancel it would throw here.
        await caller.CancelAsync();
        smooch.Dispose();
    }

    [Theory]
    [InlineData("caller", "first")]
    [InlineData("caller", "delay")]
    [InlineData("caller", "retry")]
    [InlineData("caller", "custom")]
    [InlineData("client", "first")]
    [InlineData("client", "delay")]
    [InlineData("client", "retry")]
    [InlineData("client", "custom")]
    public async Task The_caller_and_the_disposed_client_end_a_call_wherever_it_is(string ends, string moment)
    {
        using var service = moment switch
        {
            "delay" => Service(() =>
            {
                var response = TooMany();
                response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(20));
                return response;
            }),
            "retry" => Service(TooMany, Hang),
            _ => Service(Hang),
        };
        using var caller = new CancellationTokenSource();
        using var smooch = Client(
            service,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan,
            custom: moment == "custom" ? ResiliencePipeline<HttpResponseMessage>.Empty : null);

        var calling = smooch.AppUsers.GetAsync(UserId, caller.Token);
        await (moment == "delay" ? clock.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(20), Cancellation) : hangs.Task);
        if (ends == "caller")
            await caller.CancelAsync();
        else
            smooch.Dispose();

        var error = await Record.ExceptionAsync(() => calling.WaitAsync(TimeSpan.FromMinutes(1), Cancellation));
        if (ends == "caller")
            Assert.Equal(caller.Token, Assert.IsAssignableFrom<OperationCanceledException>(error).CancellationToken);
        else
            Assert.IsType<ObjectDisposedException>(Assert.IsType<SmoochConnectionException>(error).InnerException);
        Assert.Equal(moment == "retry" ? 2 : 1, service.Requests.Count);
    }

    [Fact]
    public async Task Clients_do_not_retry_together()
    {
        List<TimeSpan> delays = [];
        for (var i = 0; i < 4; i++)
        {
            using var service = Service(static () => RecordingHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
            using var smooch = Client(service, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan, delay: TimeSpan.FromSeconds(1));
            var calling = smooch.AppUsers.GetAsync(UserId, Cancellation);
            await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(10), Cancellation);
            delays.Add(Assert.Single(clock.Due));
            smooch.Dispose();
            await Assert.ThrowsAsync<SmoochConnectionException>(() => calling);
        }

        Assert.True(delays.Distinct().Count() > 1, "All delays are the same.");
    }

    [Fact]
    public async Task A_date_to_wait_for_is_read_with_the_clock_of_the_custom_pipeline()
    {
        using var service = Service(() =>
        {
            var response = TooMany();
            response.Headers.RetryAfter = new RetryConditionHeaderValue(clock.GetUtcNow().AddSeconds(7));
            return response;
        });
        var custom = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }.AddSmoochRetry().Build();
        using var smooch = Client(service, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan, custom: custom);

        var calling = smooch.AppUsers.GetAsync(UserId, Cancellation);
        await Task.WhenAny(calling, clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(7), Cancellation));

        // The header has no fractions of a second, and this clock has.
        Assert.InRange(Assert.Single(clock.Due), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(7));
        smooch.Dispose();
        await Assert.ThrowsAsync<SmoochConnectionException>(() => calling);
    }

    [Fact]
    public async Task A_whole_response_is_reported_although_the_caller_has_just_cancelled()
    {
        using var caller = new CancellationTokenSource();
        using var service = Service(() => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
        {
            Content = new StreamContent(new CancellingStream(caller)),
        });
        using var smooch = Client(service, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<SmoochServerException>(() => smooch.AppUsers.GetAsync(UserId, caller.Token));

        Assert.Single(service.Requests);
    }

    private static TimeSpan Limit(int seconds) => seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);

    private static HttpResponseMessage TooMany() => RecordingHandler.Json("{}", HttpStatusCode.TooManyRequests);

    /// <summary>Stands for a response that never comes.</summary>
    private static HttpResponseMessage Hang() => new(HttpStatusCode.Processing);

    /// <summary>Responds to the requests one after the other, and the last way to all that follow.</summary>
    private RecordingHandler Service(params Func<HttpResponseMessage>[] responses)
    {
        var requests = 0;
        return new RecordingHandler(async (_, cancellationToken) =>
        {
            var response = responses[Math.Min(requests++, responses.Length - 1)]();
            if (response.StatusCode == HttpStatusCode.Processing)
            {
                hangs.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }

            return response;
        });
    }

    private SmoochClient Client(
        RecordingHandler service,
        TimeSpan call,
        TimeSpan attempt,
        int retries = 1,
        ResiliencePipeline<HttpResponseMessage>? custom = null,
        TimeSpan delay = default) => new(
            new SmoochClientOptions
            {
                Credential = SmoochCredential.Jwt("made.up.token"),
                TimeProvider = clock,
                Timeout = call,
                Retry = { AttemptTimeout = attempt, MaxRetries = retries, Delay = delay },
                ResiliencePipeline = custom,
            },
            service);

    /// <summary>Has two bytes, and cancels the caller at its end.</summary>
    private sealed class CancellingStream(CancellationTokenSource caller) : MemoryStream("{}"u8.ToArray())
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = Read(buffer.Span);
            if (read == 0)
                await caller.CancelAsync();
            return read;
        }
    }
}
