using System.Diagnostics;
using System.Net;

namespace Smooch.Client.Tests.Telemetry;

[Collection("Telemetry")] // A listener of another test would add to what a call costs.
public sealed class CallTelemetryTests
{
    private const string UserId = "canary@example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_has_a_span_and_below_it_one_for_each_attempt_named_by_the_route()
    {
        using var heard = new TelemetryListener();
        using var smooch = Client(RecordingHandler.InOrder(
            RecordingHandler.Json("{}", HttpStatusCode.BadGateway),
            RecordingHandler.Json("""{"appUser":{"_id":"u1"}}""")));

        await smooch.AppUsers.GetAsync(UserId, Cancellation);

        var (first, second, call) = (heard.Spans[0], heard.Spans[1], heard.Spans[2]);
        Assert.Equal(3, heard.Spans.Count);
        Assert.Equal("AppUsers.Get", call.DisplayName);
        Assert.Equal(1, call.GetTagItem("smooch.retries"));
        Assert.Equal(200, call.GetTagItem("http.response.status_code"));
        Assert.All([first, second], attempt =>
        {
            Assert.Equal("GET /v1.1/apps/{appId}/appusers/{userId}", attempt.DisplayName);
            Assert.Equal(ActivityKind.Client, attempt.Kind);
            Assert.Equal(call.SpanId, attempt.ParentSpanId);
            Assert.Equal("GET", attempt.GetTagItem("http.request.method"));
            Assert.Equal("/v1.1/apps/{appId}/appusers/{userId}", attempt.GetTagItem("url.template"));
            Assert.Equal("smooch.example", attempt.GetTagItem("server.address"));
            Assert.Equal(443, attempt.GetTagItem("server.port"));
        });
        Assert.Equal("502", first.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, first.Status);
        Assert.Null(first.GetTagItem("http.request.resend_count"));
        Assert.Equal(1, second.GetTagItem("http.request.resend_count"));
        Assert.Equal(200, second.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task What_lies_below_no_version_is_named_by_its_path_alone()
    {
        using var heard = new TelemetryListener();
        using var handler = new RecordingHandler("""{"access_token":"canary"}""");
        using var oauth = new SmoochOAuthClient(
            new SmoochOAuthOptions { ClientId = "partner", ClientSecret = new("canary"), BaseAddress = TestClient.Address },
            handler);

        await oauth.ExchangeCodeAsync("canary", Cancellation);

        Assert.Equal(["POST /oauth/token", "OAuth.ExchangeCode"], heard.Spans.Select(span => span.DisplayName));
        Assert.Equal("/oauth/token", heard.Spans[0].GetTagItem("url.template"));
    }

    [Fact]
    public async Task Calls_retries_and_unknown_outcomes_are_measured()
    {
        using var heard = new TelemetryListener();
        using var smooch = Client(RecordingHandler.InOrder(
            RecordingHandler.Json("{}", HttpStatusCode.TooManyRequests),
            RecordingHandler.Json("{}", HttpStatusCode.ServiceUnavailable)));

        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.Raw.SendAsync(new RawRequest(HttpMethod.Post, "/things"), Cancellation));

        Assert.Equal("smooch.operation=Raw.Send error.type=rate_limited", Assert.Single(heard.Of("smooch.client.call.retries")).Tags);
        Assert.Equal("smooch.operation=Raw.Send", Assert.Single(heard.Of("smooch.client.call.outcome_unknown")).Tags);
        var duration = Assert.Single(heard.Of("smooch.client.call.duration"));
        Assert.Equal(
            "smooch.operation=Raw.Send http.response.status_code=503 error.type=Smooch.SmoochOutcomeUnknownException",
            duration.Tags);
        Assert.InRange(duration.Value, 0, 60);
    }

    [Fact]
    public async Task No_id_no_text_and_no_secret_is_reported()
    {
        using var heard = new TelemetryListener();
        using var smooch = Client(RecordingHandler.InOrder(
            RecordingHandler.Json("""{"message":{"_id":"canary"}}"""),
            RecordingHandler.Json("""{"error":{"code":"canary","description":"canary"}}""", HttpStatusCode.BadRequest)));

        await smooch.AppUsers.SendMessageAsync(UserId, "canary", Cancellation);
        await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.SendMessageAsync(UserId, "canary", Cancellation));

        Assert.Equal(4, heard.Spans.Count);
        Assert.DoesNotContain(
            heard.Spans,
            span =>
                $"{span.DisplayName} {span.StatusDescription} {string.Join(" ", span.TagObjects)}".Contains(
                    "canary",
                    StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(heard.Measurements);
        Assert.DoesNotContain(heard.Measurements, measurement => measurement.Tags.Contains("canary", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_spans_of_a_handler_and_of_its_calls_belong_to_its_event()
    {
        using var heard = new TelemetryListener();
        using var smooch = Client(RecordingHandler.InOrder(RecordingHandler.Json("""{"message":{"_id":"m2"}}""")));
        await using var receiver = TelemetryReceiver.Create(async (_, token) =>
            await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", token));

        var received = TelemetryReceiver.Event(DateTimeOffset.UtcNow.AddSeconds(-3));
        Assert.Equal(WebhookOutcome.Handled, await receiver.Dispatcher.DispatchAsync(received, Cancellation));
        Assert.Equal(WebhookOutcome.Handled, await receiver.Dispatcher.DispatchAsync(received, Cancellation));

        var receive = heard.Spans.First(span => span.DisplayName == "receive message:appUser");
        var process = Assert.Single(heard.Spans, span => span.DisplayName == "process message:appUser");
        var reply = Assert.Single(heard.Spans, span => span.DisplayName == "AppUsers.SendMessage");
        Assert.Equal(ActivityKind.Consumer, process.Kind);
        Assert.Equal(receive.SpanId, process.ParentSpanId);
        Assert.Equal(process.SpanId, reply.ParentSpanId);
        Assert.Equal("smooch", process.GetTagItem("messaging.system"));
        Assert.InRange(heard.Of("smooch.webhook.lag").First().Value, 3, 60);
        Assert.Equal("smooch.webhook.trigger=message:appUser", Assert.Single(heard.Of("smooch.webhook.duplicates")).Tags);
        Assert.Contains(
            "smooch.webhook.trigger=message:appUser smooch.webhook.handler=",
            Assert.Single(heard.Of("smooch.webhook.handler.duration")).Tags,
            StringComparison.Ordinal);
        Assert.Equal(0, heard.Of("smooch.webhook.inbox.depth").Sum(measurement => measurement.Value));
        Assert.Equal(4, heard.Of("smooch.webhook.inbox.depth").Count());
    }

    [Fact]
    public async Task A_handler_that_fails_marks_its_span()
    {
        using var heard = new TelemetryListener();
        await using var receiver = TelemetryReceiver.Create((_, _) => throw new InvalidOperationException("canary"));

        await receiver.Dispatcher.DispatchAsync(TelemetryReceiver.Event(DateTimeOffset.UtcNow), Cancellation);

        var process = Assert.Single(heard.Spans, span => span.DisplayName == "process message:appUser");
        Assert.Equal(ActivityStatusCode.Error, process.Status);
        Assert.Equal("System.InvalidOperationException", process.GetTagItem("error.type"));
        Assert.Null(process.StatusDescription);
    }

    [Fact]
    public async Task Without_a_listener_no_object_is_allocated()
    {
        using var smooch = Client(new RecordingHandler("""{"webhooks":[]}"""));
        await smooch.Webhooks.ListAsync(Cancellation);
        Assert.Null(Activity.Current);
        var operation = new Operation("Test.Missing", HttpMethod.Get, "/", RetryClass.Safe);
        var call = new CallContext(operation, new ApiTarget(TestClient.Address, "v1.1", "", "/v1.1", credential: null));
        Call();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Call();
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(SmoochTelemetry.Source.HasListeners() || cost < 1000, $"{cost} bytes for a thousand calls.");

        void Call() =>
            SmoochTelemetry.Instance.StopCall(
                SmoochTelemetry.Instance.StartCall(operation),
                call,
                HttpStatusCode.OK,
                error: null,
                TimeProvider.System);
    }

    private static SmoochClient Client(RecordingHandler handler) => new(
        new SmoochClientOptions
        {
            Credential = SmoochCredential.Jwt("canary.jwt"),
            AppId = "canary",
            BaseAddress = TestClient.Address,
            Retry = { Delay = TimeSpan.Zero },
        },
        handler,
        disposeHandler: true);
}
