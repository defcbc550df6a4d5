using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Polly;
using Polly.Hedging;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// A user's own pipelines that run attempts concurrently, or cancel one: attempts share nothing, and nothing is created twice.
/// </summary>
public sealed class HedgingTests
{
    private const string Sent = """{"message":{"_id":"m1","type":"text","text":"Hello!"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_call_gets_the_response_of_another(bool hedges)
    {
        var pool = new PoisoningPool();
        using var service = new Service((request, count) => Echo(request.RequestUri!, count));
        var pipeline = hedges
            ? Hedging(TimeSpan.Zero)
            : new ResiliencePipelineBuilder<HttpResponseMessage>().AddSmoochRetry(new() { Delay = TimeSpan.Zero })
                .AddTimeout(TimeSpan.FromMilliseconds(20))
                .Build();
        using var smooch = Client(service, pipeline, pool);

        var failures = new ConcurrentBag<Exception>();
        await Parallel.ForAsync(0, 640, new ParallelOptions
        {
            MaxDegreeOfParallelism = 40,
            CancellationToken = Cancellation,
        }, async (i, token) =>
        {
            try
            {
                Assert.Equal($"user{i}", (await smooch.AppUsers.GetAsync($"user{i}", token)).UserId);
            }
            catch (SmoochConnectionException e) when (!hedges)
            {
                failures.Add(e);
            }
        });

        // Attempts that lost the race end in their own time, and return what they rented.
        while (pool.Outstanding > 0)
            await Task.Delay(1, Cancellation);
        Assert.InRange(pool.Rents, 640 - failures.Count, int.MaxValue);
        if (hedges)
            Assert.InRange(service.Requests, 700, int.MaxValue);
    }

    [Fact]
    public async Task Each_attempt_has_a_request_of_its_own()
    {
        var seen = new ConcurrentBag<HttpRequestMessage>();
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var service = new Service(async (request, count) =>
        {
            seen.Add(request);
            if (count > 1)
                second.TrySetResult();
            Assert.Single(request.Headers.GetValues("Accept"));
            Assert.Single(request.Headers.GetValues("Authorization"));
            Assert.False(request.Headers.Contains("X-Mark"));
            request.Headers.Add("X-Mark", "1");
            // The first attempt must not succeed before the second has arrived.
            await second.Task;
            return await Echo(request.RequestUri!, count);
        });
        using var smooch = Client(service, Hedging(TimeSpan.Zero));

        await smooch.AppUsers.GetAsync("mira", Cancellation);
        Assert.InRange(seen.Count, 2, 3);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_message_is_never_sent_twice_concurrently()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var response = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var service = new Service(async (_, _) =>
        {
            arrived.TrySetResult();
            await response.Task;
            return await Json(Sent);
        });
        using var smooch = Client(service, Hedging(TimeSpan.Zero));

        var sending = smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation);
        await arrived.Task;
        response.SetResult();

        Assert.Equal("m1", (await sending).Message.Id);
        Assert.Equal(1, service.Requests);
    }

    [Theory]
    [InlineData(503, 1)]
    [InlineData(501, 1)]
    [InlineData(408, 1)]
    [InlineData(0, 1)]
    [InlineData(429, 3)]
    [InlineData(400, 3)]
    public async Task A_message_is_not_sent_after_one_that_may_have_arrived(int status, int requests)
    {
        using var service = new Service(async (request, _) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, Cancellation);
            return status == 0
                ? throw new HttpRequestException("Reset.")
                : new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("{}") };
        });
        var retries = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new()
                {
                    MaxRetryAttempts = 2,
                    Delay = TimeSpan.Zero,
                    ShouldHandle = args => new(args.Outcome.Exception is not null || !args.Outcome.Result!.IsSuccessStatusCode),
                })
            .Build();
        using var smooch = Client(service, retries);

        var error = await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation));

        Assert.Equal(requests, service.Requests);
        Assert.Equal(requests == 1, error is SmoochOutcomeUnknownException);
        if (status != 0)
            Assert.Equal(status, (int)((error as SmoochApiException) ?? (SmoochApiException)error.InnerException!).StatusCode);
    }

    [Fact]
    public async Task A_pipeline_that_drops_a_success_leaves_the_send_with_an_unknown_outcome()
    {
        using var service = new Service((_, _) => Json(Sent));
        var greedy = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new() { MaxRetryAttempts = 2, Delay = TimeSpan.Zero, ShouldHandle = static _ => new(true) })
            .Build();
        using var smooch = Client(service, greedy);

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation));

        Assert.Equal(1, service.Requests);
        Assert.Contains("AddSmoochRetry", unknown.InnerException!.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_a_pipeline_makes_up_is_read_like_any_other()
    {
        using var service = new Service((_, _) => throw new HttpRequestException("Reset."));
        var fallback = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddFallback(new()
            {
                ShouldHandle = static args => new(args.Outcome.Exception is not null),
                FallbackAction = static _ =>
                    new(Outcome.FromResult(new HttpResponseMessage { Content = new StringContent("""{"appUser":{"_id":"u1"}}""") })),
            })
            .Build();
        using var smooch = Client(service, fallback);

        Assert.Equal("u1", (await smooch.AppUsers.GetAsync("mira", Cancellation)).Id);
    }

    private static ResiliencePipeline<HttpResponseMessage> Hedging(TimeSpan delay) => new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddHedging(new HedgingStrategyOptions<HttpResponseMessage>
        {
            MaxHedgedAttempts = 2,
            Delay = delay,
            ShouldHandle = static args => new(args.Outcome.Exception is HttpRequestException),
        })
        .Build();

    private static SmoochClient Client(Service service, ResiliencePipeline<HttpResponseMessage> pipeline, PoisoningPool? pool = null)
    {
        var options = new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), ResiliencePipeline = pipeline };
        var handler = new WireHandler(TimeProvider.System, decompresses: false) { InnerHandler = service };
        var transport = new ApiTransport(
            options,
            SmoochApiProfile.Instance,
            handler,
            disposeHandler: true)
        { Buffers = pool ?? new PoisoningPool() };
        return new SmoochClient(options, transport, ownsTransport: true);
    }

    /// <summary>The user that was asked for, padded to many lengths, and slowly.</summary>
    private static async Task<HttpResponseMessage> Echo(Uri url, int count)
    {
        if (count % 3 == 0)
            await Task.Yield();
        var body = Encoding.UTF8.GetBytes(
            $$"""{"appUser":{"_id":"1","userId":"{{url.Segments[^1]}}","surname":"{{new string('a', count * 37 % 9000)}}"} }""");
        return new HttpResponseMessage { Content = new StreamContent(new Trickle(body)) };
    }

    private static Task<HttpResponseMessage> Json(string json) =>
        Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });

    /// <summary>Counts what arrives.</summary>
    private sealed class Service(Func<HttpRequestMessage, int, Task<HttpResponseMessage>> response) : HttpMessageHandler
    {
        private int requests;

        public int Requests => Volatile.Read(ref requests);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            response(request, Interlocked.Increment(ref requests));
    }

    /// <summary>Gives a few bytes at a time, on other threads.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return Read(buffer.Span[..Math.Min(buffer.Length, 500)]);
        }
    }
}
