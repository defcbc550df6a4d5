namespace Smooch.IntegrationTests;

/// <summary>The outcome of broken connections and of slow responses; the user id chooses the fault.</summary>
public sealed class FaultTests(StubServer stubs) : IAsyncLifetime
{
    private readonly BreakingService service = new();
    private readonly string jwt = $"made.up.{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("connection-reset")]
    [InlineData("empty-response")]
    [InlineData("malformed-chunk")]
    [InlineData("random-data")]
    public async Task A_lost_connection_leaves_the_outcome_of_a_send_unknown_and_is_never_retried(string user)
    {
        using var smooch = StubServer.Client(service.Address, SmoochCredential.Jwt(jwt));
        // A connection that was used before tempts the platform to retry what it lost.
        await smooch.AppUsers.GetAsync("mira", Cancellation);

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation));
        Assert.IsType<SmoochConnectionException>(unknown.InnerException);
        Assert.Equal("AppUsers.SendMessage", unknown.Operation);
        Assert.DoesNotContain("Hello!", unknown.ToString(), StringComparison.Ordinal);
        Assert.Single(service.Requests, request => request.Method == "POST");
    }

    [Theory]
    [InlineData("connection-reset")]
    [InlineData("empty-response")]
    [InlineData("malformed-chunk")]
    [InlineData("random-data")]
    public async Task A_lost_connection_of_a_read_can_be_retried(string user)
    {
        using var smooch = StubServer.Client(service.Address, SmoochCredential.Jwt(jwt));

        var lost = await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(user, Cancellation));
        Assert.Equal("AppUsers.Get", lost.Operation);
        Assert.NotEmpty(service.Requests);
    }

    [Fact]
    public async Task An_upload_that_loses_its_connection_has_an_unknown_outcome_too()
    {
        using var smooch = StubServer.Client(service.Address, SmoochCredential.Jwt(jwt));
        using var picture = new MemoryStream(new byte[200_000]);
        var upload = new ImageUpload { Content = picture, FileName = "map.png" };

        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.UploadImageAsync("connection-reset", upload, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_delayed_response_is_a_timeout()
    {
        var time = new TestClock();
        using var smooch = stubs.Client(SmoochCredential.Jwt(jwt), time: time);
        await TimesOutAsync(smooch, "slow", time, method => stubs.HasArrived(method, jwt));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_a_timeout()
    {
        var time = new TestClock();
        using var smooch = StubServer.Client(service.Address, SmoochCredential.Jwt(jwt), time: time);
        await TimesOutAsync(smooch, "dribble", time, method => service.Requests.Any(request => request.Method == method.Method));
    }

    [Fact]
    public async Task A_caller_may_cancel_a_delayed_response()
    {
        using var smooch = stubs.Client(SmoochCredential.Jwt(jwt));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var sending = smooch.AppUsers.SendMessageAsync("slow", "Hello!", caller.Token);
        await UntilAsync(() => stubs.HasArrived(HttpMethod.Post, jwt));
        await caller.CancelAsync();
        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending)).CancellationToken);
    }

    [Fact]
    public async Task A_send_that_no_service_accepts_is_known_to_have_failed()
    {
        var nowhere = new Uri("http://127.0.0.1:1/");
        using var smooch = StubServer.Client(nowhere, SmoochCredential.Jwt(jwt), retry: new() { Delay = TimeSpan.Zero });
        await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation));
    }

    /// <summary>WireMock.Net decodes paths before it matches and logs them: this is what it cannot show.</summary>
    [Theory]
    [InlineData("mira@example.org", "mira%40example.org")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("Mía 100%", "M%C3%ADa%20100%25")]
    public async Task A_user_id_travels_as_one_escaped_segment(string user, string segment)
    {
        using var smooch = StubServer.Client(service.Address, SmoochCredential.Jwt(jwt));
        await smooch.AppUsers.GetAsync(user, Cancellation);
        Assert.Equal($"/v1.1/appusers/{segment}", Assert.Single(service.Requests).Target);
    }

    private static async Task TimesOutAsync(SmoochClient smooch, string user, TestClock time, Func<HttpMethod, bool> hasArrived)
    {
        var reading = smooch.AppUsers.GetAsync(user, Cancellation);
        await UntilAsync(() => hasArrived(HttpMethod.Get));
        time.Advance(TimeSpan.FromSeconds(101));
        var lost = await Assert.ThrowsAsync<SmoochConnectionException>(() => reading);
        Assert.IsType<TimeoutException>(lost.InnerException);

        var sending = smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation);
        await UntilAsync(() => hasArrived(HttpMethod.Post));
        time.Advance(TimeSpan.FromSeconds(101));
        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => sending);
        Assert.IsType<TimeoutException>(Assert.IsType<SmoochConnectionException>(unknown.InnerException).InnerException);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo())
        {
            Cancellation.ThrowIfCancellationRequested();
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
