using System.Net;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>What is retried, for each operation: nothing is sent twice.</summary>
public sealed class RetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task An_error_of_the_server_is_retried_unless_the_call_creates_something(string operation)
    {
        var call = BirdCall.Named(operation);
        foreach (var status in (int[])[408, 500, 502, 503, 504, 507, 520, 599])
        {
            var (error, requests) = await SendAsync(call, (HttpStatusCode)status, success: false);
            if (call.Retry == "Creates")
            {
                var cause = Assert.IsType<SmoochOutcomeUnknownException>(error).InnerException;
                Assert.Equal(status, (int)Assert.IsType<SmoochApiException>(cause, exactMatch: false).StatusCode);
                Assert.Equal(1, requests);
            }
            else
            {
                Assert.Equal(status, (int)Assert.IsType<SmoochApiException>(error, exactMatch: false).StatusCode);
                Assert.Equal(4, requests);
                Assert.Equal((null, 2), await SendAsync(call, (HttpStatusCode)status, success: true));
            }
        }
    }

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task A_rate_limit_is_retried_whatever_the_call(string operation)
    {
        Assert.Equal((null, 2), await SendAsync(BirdCall.Named(operation), HttpStatusCode.TooManyRequests, success: true));
        var (error, requests) = await SendAsync(BirdCall.Named(operation), HttpStatusCode.TooManyRequests, success: false);
        Assert.IsType<SmoochRateLimitException>(error);
        Assert.Equal(4, requests);
    }

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task What_the_service_does_not_support_is_not_retried(string operation)
    {
        var (error, requests) = await SendAsync(BirdCall.Named(operation), HttpStatusCode.NotImplemented, success: false);
        Assert.Equal(1, requests);
        Assert.Equal(
            BirdCall.Named(operation).Retry == "Creates" ? typeof(SmoochOutcomeUnknownException) : typeof(SmoochServerException),
            error!.GetType());
    }

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task What_the_service_rejects_is_not_retried(string operation)
    {
        foreach (var status in (int[])[400, 401, 402, 403, 404, 405, 409, 413, 422])
        {
            var (error, requests) = await SendAsync(BirdCall.Named(operation), (HttpStatusCode)status, success: false);
            Assert.Equal(status, (int)Assert.IsType<SmoochApiException>(error, exactMatch: false).StatusCode);
            Assert.Equal(1, requests);
        }
    }

    /// <summary>
    /// A connection that closes without a response: the platform itself retries a request without a body, which harms no read.
    /// </summary>
    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task What_creates_is_sent_once_over_a_connection_that_closes_without_a_response(string operation)
    {
        await using var server = new AbruptServer("");
        using var bird = Birds.To(server.Address);
        var call = BirdCall.Named(operation);
        var outcome = MatrixOutcome.Of(await Record.ExceptionAsync(() => call.SendAsync(bird, Token)));
        Assert.Equal(call.Retry == "Creates" ? "outcome unknown (connection lost)" : "connection lost", outcome);
        Assert.InRange(server.Requests, call.Retry == "Creates" ? 1 : 4, call.Retry == "Creates" ? 1 : 16);
    }

    [Fact]
    public async Task A_deletion_whose_first_response_was_lost_finds_nothing_and_has_succeeded()
    {
        using var handler = RecordingHandler.InOrder(
            new(HttpStatusCode.BadGateway),
            RecordingHandler.Json("""{"errors":[{"code":20}]}""", HttpStatusCode.NotFound));
        using var bird = Birds.Over(handler);
        await bird.Webhooks.DeleteAsync("w", Token);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_webhook_that_never_existed_cannot_be_deleted()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"errors":[{"code":20}]}""", HttpStatusCode.NotFound));
        using var bird = Birds.Over(handler);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => bird.Webhooks.DeleteAsync("w", Token));
    }

    private static async Task<(Exception? Error, int Requests)> SendAsync(BirdCall call, HttpStatusCode status, bool success)
    {
        var requests = 0;
        using var handler = new RecordingHandler(_ => Interlocked.Increment(ref requests) > 1 && success
            ? RecordingHandler.Json("""{"id":"a"}""")
            : RecordingHandler.Json("""{"errors":[{"code":99,"description":"d"}]}""", status));
        using var bird = Birds.Over(handler);
        return (await Record.ExceptionAsync(() => call.SendAsync(bird, Token)), requests);
    }
}
