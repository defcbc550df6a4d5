using System.Net;
using System.Net.Http.Headers;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// A send that was rejected, and whose time expires while it waits for its retry, had an unknown outcome although the service rejected it.
/// </summary>
public sealed class TimeoutBetweenAttemptsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_that_was_rejected_has_not_arrived(bool settles)
    {
        var clock = new TestClock();
        using var handler = new RecordingHandler(_ =>
            new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            {
                Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(20)) },
            });
        using var smooch = new SmoochClient(
            new SmoochClientOptions
            {
                Credential = SmoochCredential.Jwt("made.up.token"),
                TimeProvider = clock,
                Timeout = TimeSpan.FromSeconds(10),
                SendConfirmation = settles ? new() : null,
            },
            handler);

        var sending = smooch.AppUsers.SendMessageAsync("u1", "Hello!", Cancellation);
        await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(20), Cancellation);
        clock.Advance(TimeSpan.FromSeconds(10));

        var late = await Assert.ThrowsAsync<SmoochConnectionException>(() => MatrixService.Soon(sending));
        Assert.IsType<TimeoutException>(late.InnerException);
        Assert.Equal(HttpMethod.Post, handler.Request.Method);
    }
}
