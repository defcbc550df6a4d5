using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Smooch.Client.Tests.Resilience;

/// <summary>What a retry sends, logs, measures and leaves behind; over an in-memory handler, without delays.</summary>
[Collection("Telemetry")]
public sealed class RetriedRequestTests
{
    private const string UserId = "mira@example.org";
    private const string User = """{"appUser":{"_id":"u1"}}""";
    private const string Sent = """{"message":{"_id":"m1","type":"text"}}""";

    private static readonly HttpRequestOptionsKey<string> Mark = new("mark");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_retry_is_logged_with_the_failure_before_it()
    {
        using var logs = new LogCollector();
        using var service = new Service("no connection", "503", "429", User);
        using var smooch = Client(service, loggers: logs);

        await smooch.AppUsers.UpdateAsync(UserId, new AppUserUpdate { Surname = "K" }, Cancellation);

        var retries = logs.Entries.Where(entry => entry.Id.Name == "CallRetried").ToList();
        Assert.Equal(
            [
                "Retrying AppUsers.Update, attempt 2, after NotSent.",
                "Retrying AppUsers.Update, attempt 3, after Unavailable.",
                "Retrying AppUsers.Update, attempt 4, after RateLimited.",
            ],
            retries.Select(entry => entry.Message));
        Assert.All(retries, entry => Assert.Equal(LogLevel.Information, entry.Level));
    }

    [Theory]
    [InlineData("no connection", "not_sent", "not_sent", "")]
    [InlineData("reset", "no_response", "no_response", "")]
    [InlineData("cut", "no_response", "no_response", "")]
    [InlineData("503", "unavailable", "503", "503")]
    [InlineData("429", "rate_limited", "429", "429")]
    public async Task A_failed_attempt_is_measured_by_its_kind_or_status(string failure, string kind, string error, string status)
    {
        using var heard = new TelemetryListener();
        using var service = new Service(failure, User);
        using var smooch = Client(service);

        await smooch.AppUsers.UpdateAsync(UserId, new AppUserUpdate { Surname = "K" }, Cancellation);

        Assert.Equal(
            $"smooch.operation=AppUsers.Update error.type={kind}",
            Assert.Single(heard.Of("smooch.client.call.retries")).Tags);
        Assert.Equal(3, heard.Spans.Count);
        Assert.Equal(error, heard.Spans[0].GetTagItem("error.type"));
        Assert.Equal(status, $"{heard.Spans[0].GetTagItem("http.response.status_code")}");
        Assert.Null(heard.Spans[1].GetTagItem("error.type"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_retry_is_the_same_request_without_what_handlers_wrote_into_the_first(bool custom)
    {
        using var service = new Service("429", "429", Sent) { Marks = true };
        using var smooch = Client(service, custom ? Bold(2) : null);

        await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation);

        Assert.Equal(3, service.Requests.Count);
        Assert.Single(service.Requests.Select(request => request.Text).Distinct());
        Assert.Contains("Accept: application/json", service.Requests[0].Text, StringComparison.Ordinal);
        Assert.Contains($"User-Agent: {SmoochApiProfile.Instance.UserAgent}", service.Requests[0].Text, StringComparison.Ordinal);
        Assert.Contains("Hello!", service.Requests[0].Text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], service.Requests.Select(request => request.Attempt));
        Assert.Single(service.Requests.Select(request => request.Call).Distinct());
        if (custom)
            Assert.All(service.Requests, request => Assert.False(request.IsMarked));
    }

    [Fact]
    public async Task A_retry_has_the_version_of_the_request()
    {
        using var service = new Service("503", User);
        using var transport = Transport(service, new PoisoningPool());
        using var http = transport.CreateClient(new ApiTarget(TestClient.Address, "v1.1", "", "/v1.1", credential: null));
        using var request = new HttpRequestMessage(HttpMethod.Get, TestClient.Address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        CallContext.Attach(
            request,
            new CallContext(
                new Operation("Test.Read", HttpMethod.Get, "/", RetryClass.Safe),
                new ApiTarget(TestClient.Address, "v1.1", "", "/v1.1", credential: null)));

        using var response = await http.SendAsync(request, Cancellation);

        Assert.Equal(2, service.Requests.Count);
        Assert.All(
            service.Requests,
            sent => Assert.StartsWith("GET https://smooch.example/ 2.0 RequestVersionExact", sent.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("503", User, false)]
    [InlineData("cut", User, false)]
    [InlineData("503", User, true)]
    [InlineData("503", "503", false)]
    [InlineData("cut", "cut", false)]
    public async Task Each_buffer_of_a_failed_attempt_is_returned(string first, string second, bool custom)
    {
        var pool = new PoisoningPool();
        using var service = new Service(first, second);
        using var transport = Transport(
            service,
            pool,
            custom
                ? new ResiliencePipelineBuilder<HttpResponseMessage>()
                    .AddSmoochRetry(new() { MaxRetries = 1, Delay = TimeSpan.Zero })
                    .Build()
                : null);
        using var smooch = new SmoochClient(
            new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token") },
            transport,
            ownsTransport: false);

        var error = await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal(second != User, error is SmoochException);
        Assert.Equal(2, service.Requests.Count);
        Assert.Equal(2, pool.Rents);
        Assert.Equal(0, pool.Outstanding);
    }

    [Theory]
    [InlineData("broken", false, false)]
    [InlineData("broken", false, true)]
    [InlineData("broken after", true, false)]
    [InlineData("broken after", true, true)]
    public async Task A_handler_that_fails_for_its_own_reason_leaves_a_send_unknown_only_after_the_body(
        string failure,
        bool isUnknown,
        bool custom)
    {
        using var logs = new LogCollector();
        using var service = new Service(failure, Sent);
        using var smooch = Client(service, custom ? Bold(1, retriesResponses: true, retriesExceptions: false) : null, logs);

        var error = await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Single(service.Requests);
        if (isUnknown)
            Assert.IsType<InvalidOperationException>(Assert.IsType<SmoochOutcomeUnknownException>(error).InnerException!.InnerException);
        else
            Assert.Equal("Broken.", Assert.IsType<InvalidOperationException>(error).Message);
        Assert.Equal(isUnknown, logs.Entries.Any(entry => entry.Id.Name == "CallOutcomeUnknown"));
    }

    [Fact]
    public async Task A_handler_that_fails_for_its_own_reason_may_be_called_again_by_a_custom_pipeline()
    {
        using var heard = new TelemetryListener();
        using var service = new Service("broken", Sent);
        using var smooch = Client(service, Bold(1));

        Assert.Equal("m1", (await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)).Message.Id);

        Assert.Equal(2, service.Requests.Count);
        Assert.Equal("rejected", heard.Spans[0].GetTagItem("error.type"));
    }

    [Fact]
    public async Task An_upload_whose_stream_was_read_reports_why_it_was_rejected()
    {
        using var service = new Service("429", Sent);
        using var smooch = Client(service);
        using var image = new OnceStream([1, 2, 3]);

        await Assert.ThrowsAsync<SmoochRateLimitException>(() =>
            smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = image, FileName = "a.png" },
                cancellationToken: Cancellation));

        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("reset", typeof(HttpRequestException))]
    [InlineData("cut", typeof(IOException))]
    public async Task The_gate_reports_the_failure_that_closed_it(string failure, Type cause)
    {
        using var service = new Service(failure, Sent);
        using var smooch = Client(service, Bold(1));

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Single(service.Requests);
        Assert.IsType(cause, Assert.IsType<SmoochConnectionException>(unknown.InnerException).InnerException);
    }

    [Fact]
    public async Task A_custom_pipeline_does_not_run_in_the_context_of_the_caller()
    {
        List<bool> captured = [];
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new()
            {
                ShouldHandle = args =>
                {
                    captured.Add(args.Context.ContinueOnCapturedContext);
                    return new(false);
                },
            })
            .Build();
        using var service = new Service(User);
        using var smooch = Client(service, pipeline);

        await smooch.AppUsers.GetAsync(UserId, Cancellation);

        Assert.Equal([false], captured);
    }

    private static SmoochClient Client(
        Service service,
        ResiliencePipeline<HttpResponseMessage>? custom = null,
        LogCollector? loggers = null) => new(
            new SmoochClientOptions
            {
                Credential = SmoochCredential.Jwt("made.up.token"),
                BaseAddress = TestClient.Address,
                LoggerFactory = loggers,
                Retry = { Delay = TimeSpan.Zero },
                ResiliencePipeline = custom,
            },
            service);

    private static ApiTransport Transport(
        Service service,
        PoisoningPool pool,
        ResiliencePipeline<HttpResponseMessage>? custom = null) => new(
            new SmoochClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.Zero }, ResiliencePipeline = custom },
            SmoochApiProfile.Instance,
            new WireHandler(TimeProvider.System, decompresses: false) { InnerHandler = service },
            disposeHandler: false)
        { Buffers = pool };

    /// <summary>A pipeline that retries whatever failed.</summary>
    private static ResiliencePipeline<HttpResponseMessage> Bold(
        int retries,
        bool retriesResponses = true,
        bool retriesExceptions = true) => new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = retries,
                Delay = TimeSpan.Zero,
                ShouldHandle = args => new(
                    args.Outcome.Result is { } response
                        ? retriesResponses && !response.IsSuccessStatusCode
                        : retriesExceptions),
            })
            .Build();

    /// <summary>A request as it arrived.</summary>
    private sealed record Arrived(string Text, int Attempt, CallContext? Call, bool IsMarked);

    /// <summary>Each response by a word, a status or a body, one after the other.</summary>
    private sealed class Service(params string[] responses) : HttpMessageHandler
    {
        public List<Arrived> Requests { get; } = [];

        /// <summary>Gets a value indicating whether each request is changed after it arrived, as handlers do.</summary>
        public bool Marks { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = responses[Requests.Count];
            var body = request.Content is not null && response is not ("no connection" or "broken")
                ? await request.Content.ReadAsStringAsync(cancellationToken)
                : "";
            Requests.Add(
                new Arrived(
                    $"{request.Method} {request.RequestUri} {request.Version} {request.VersionPolicy}\n"
                        + $"{request.Headers}{request.Content?.Headers}\n{body}",
                    Attempt.Of(request)?.Number ?? 0,
                    CallContext.Of(request),
                    request.Options.TryGetValue(Mark, out _)));
            if (Marks)
            {
                request.Headers.Add("X-Mark", "1");
                request.Options.Set(Mark, "1");
                request.Content = new StringContent("another body");
            }

            return response switch
            {
                "no connection" => throw new HttpRequestException("No server listens."),
                "broken" or "broken after" => throw new InvalidOperationException("Broken."),
                "reset" => throw new HttpRequestException("The connection was reset."),
                "cut" => new HttpResponseMessage { Content = new StreamContent(new CutStream()) },
                [(>= '0' and <= '9'), ..] => new HttpResponseMessage(Enum.Parse<HttpStatusCode>(response))
                {
                    Content = new StringContent("{}"),
                },
                _ => new HttpResponseMessage { Content = new StringContent(response, Encoding.UTF8, "application/json") },
            };
        }
    }

    /// <summary>Can be read once.</summary>
    private sealed class OnceStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    /// <summary>Breaks after its first byte.</summary>
    private sealed class CutStream() : MemoryStream("{"u8.ToArray())
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = Read(buffer.Span);
            return read == 0 ? throw new IOException("The connection was reset.") : new ValueTask<int>(read);
        }
    }
}
