namespace Smooch.IntegrationTests;

/// <summary>What WireMock's faults become: the stubs in mappings/faults are chosen by the user id.</summary>
public sealed class FaultTests(WireMock wireMock)
{
    private readonly string jwt = $"made.up.{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("connection-reset")]
    [InlineData("empty-response")]
    [InlineData("malformed-chunk")]
    [InlineData("random-data")]
    public async Task A_lost_connection_leaves_a_send_in_doubt_and_is_never_repeated(string user)
    {
        var server = await wireMock.StartedAsync();
        using var smooch = server.Client(SmoochCredential.Jwt(jwt));
        await ConnectAsync(smooch);

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation));
        Assert.IsType<SmoochConnectionException>(unknown.InnerException);
        Assert.Equal("AppUsers.SendMessage", unknown.Operation);
        Assert.DoesNotContain("Hello!", unknown.ToString(), StringComparison.Ordinal);
        Assert.Single(await server.RequestsAsync(jwt, Cancellation), request => request.Method == HttpMethod.Post);
    }

    [Theory]
    [InlineData("connection-reset")]
    [InlineData("empty-response")]
    [InlineData("malformed-chunk")]
    [InlineData("random-data")]
    public async Task A_lost_connection_of_a_read_can_be_repeated(string user)
    {
        var server = await wireMock.StartedAsync();
        using var smooch = server.Client(SmoochCredential.Jwt(jwt));

        var lost = await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(user, Cancellation));
        Assert.Equal("AppUsers.Get", lost.Operation);
        Assert.NotEmpty(await server.RequestsAsync(jwt, Cancellation));
    }

    [Fact]
    public async Task An_upload_that_loses_its_connection_is_in_doubt_too()
    {
        var server = await wireMock.StartedAsync();
        using var smooch = server.Client(SmoochCredential.Jwt(jwt));
        using var picture = new MemoryStream(new byte[200_000]);

        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.UploadImageAsync("connection-reset", new ImageUpload { Content = picture, FileName = "map.png" }, cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData("slow")]
    [InlineData("dribble")]
    public async Task An_answer_that_takes_too_long_is_a_timeout(string user)
    {
        var server = await wireMock.StartedAsync();
        var time = new ManualTimeProvider();
        using var smooch = server.Client(SmoochCredential.Jwt(jwt), time: time);

        var reading = smooch.AppUsers.GetAsync(user, Cancellation);
        await ArrivedAsync(server, HttpMethod.Get);
        time.Advance(TimeSpan.FromSeconds(101));
        var lost = await Assert.ThrowsAsync<SmoochConnectionException>(() => reading);
        Assert.IsType<TimeoutException>(lost.InnerException);

        var sending = smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation);
        await ArrivedAsync(server, HttpMethod.Post);
        time.Advance(TimeSpan.FromSeconds(101));
        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => sending);
        Assert.IsType<TimeoutException>(Assert.IsType<SmoochConnectionException>(unknown.InnerException).InnerException);
    }

    [Fact]
    public async Task A_caller_may_give_up_a_slow_answer()
    {
        var server = await wireMock.StartedAsync();
        using var smooch = server.Client(SmoochCredential.Jwt(jwt));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var sending = smooch.AppUsers.SendMessageAsync("slow", "Hello!", caller.Token);
        await ArrivedAsync(server, HttpMethod.Post);
        await caller.CancelAsync();
        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending)).CancellationToken);
    }

    [Fact]
    public async Task Nobody_listening_is_no_doubt_for_a_send_either()
    {
        using var smooch = new SmoochClient(new SmoochClientOptions { BaseAddress = new Uri("http://127.0.0.1:1/"), Credential = SmoochCredential.Jwt(jwt) });
        await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation));
    }

    /// <summary>A connection that was used before tempts the platform to repeat what it lost.</summary>
    private static async Task ConnectAsync(SmoochClient smooch) => await smooch.AppUsers.GetAsync("mira", Cancellation);

    /// <summary>Asks the journal until it has the request: WireMock answers at once and lists a request before its delay.</summary>
    private async Task ArrivedAsync(WireMockServer server, HttpMethod method)
    {
        while (!(await server.RequestsAsync(jwt, Cancellation)).Any(request => request.Method == method))
            Cancellation.ThrowIfCancellationRequested();
    }
}
