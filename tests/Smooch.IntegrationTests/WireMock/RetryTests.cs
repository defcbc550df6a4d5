using System.Net;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Smooch.IntegrationTests;

/// <summary>Faults with retries on: safe calls are retried, as often as the options allow, and sends never.</summary>
public sealed class RetryTests(StubServer stubs) : IAsyncLifetime
{
    private readonly BreakingService service = new();
    private readonly string jwt = $"made.up.{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// Gets the fault, the call, and how many requests the service receives when the fault does not end. Of what is closed without a
    /// response the platform adds requests of its own, up to three for each of ours, if they have no body.
    /// </summary>
    public static TheoryData<string, string, int, int> Calls => new()
    {
        { "connection-reset", "read", 4, 4 },
        { "connection-reset", "change", 4, 4 },
        { "connection-reset", "removal", 4, 4 },
        { "connection-reset", "message", 1, 1 },
        { "connection-reset", "image", 1, 1 },
        { "empty-response", "read", 4, 16 },
        { "empty-response", "change", 4, 4 },
        { "empty-response", "removal", 4, 16 },
        { "empty-response", "message", 1, 1 },
        { "empty-response", "image", 1, 1 },
        { "malformed-chunk", "read", 4, 4 },
        { "malformed-chunk", "change", 4, 4 },
        { "malformed-chunk", "message", 1, 1 },
        { "malformed-chunk", "image", 1, 1 },
        { "random-data", "read", 4, 4 },
        { "random-data", "change", 4, 4 },
        { "random-data", "removal", 4, 4 },
        { "random-data", "message", 1, 1 },
        { "random-data", "image", 1, 1 },
    };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_fault_that_does_not_end_is_met_as_often_as_the_call_allows(string user, string call, int least, int most)
    {
        using var smooch = Client(service.Address);
        // A connection that was used before tempts the platform to retry what it lost.
        await smooch.AppUsers.GetAsync("mira", Cancellation);

        var error = await Record.ExceptionAsync(() => CallAsync(smooch, call, user));

        if (most == 1)
            Assert.IsType<SmoochConnectionException>(Assert.IsType<SmoochOutcomeUnknownException>(error).InnerException);
        else
            Assert.Equal(3, Assert.IsType<SmoochConnectionException>(error).RetryCount);
        Assert.InRange(Count(user), least, most);
    }

    [Theory]
    [InlineData("connection-reset")]
    [InlineData("empty-response")]
    [InlineData("malformed-chunk")]
    [InlineData("random-data")]
    public async Task A_fault_that_passes_is_noticed_by_senders_only(string fault)
    {
        using var smooch = Client(service.Address);
        var reader = service.FailFor(2, fault);
        var sender = service.FailFor(2, fault);

        Assert.Equal("u1", (await smooch.AppUsers.GetAsync(reader, Cancellation)).Id);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(sender, "Hello!", Cancellation));

        Assert.Equal(3, Count(reader));
        Assert.Equal(1, Count(sender));
    }

    [Fact]
    public async Task A_status_that_passes_is_noticed_by_senders_only()
    {
        using var smooch = Client(stubs.Address);
        var reader = FailTwice();
        var sender = FailTwice();

        Assert.Equal("u1", (await smooch.AppUsers.GetAsync(reader, Cancellation)).Id);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(sender, "Hello!", Cancellation));

        var requests = stubs.Requests(jwt);
        Assert.Equal(3, requests.Count(request => request.PathAndQuery.Contains(reader, StringComparison.Ordinal)));
        Assert.Single(requests, request => request.PathAndQuery.Contains(sender, StringComparison.Ordinal));
    }

    private static Task CallAsync(SmoochClient smooch, string call, string user) => call switch
    {
        "read" => smooch.AppUsers.GetAsync(user, Cancellation),
        "change" => smooch.AppUsers.UpdateAsync(user, new AppUserUpdate { Surname = "Holt" }, Cancellation),
        "removal" => smooch.AppUsers.DeleteMessageAsync(user, "m1", Cancellation),
        "message" => smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation),
        _ => smooch.AppUsers.UploadImageAsync(
            user,
            new ImageUpload { Content = new MemoryStream(new byte[100_000]), FileName = "map.png" },
            cancellationToken: Cancellation),
    };

    /// <summary>Adds a user for whom the first two requests get 503: a scenario of WireMock.</summary>
    private string FailTwice()
    {
        var user = $"u{Guid.NewGuid():N}";
        var any = Request.Create().WithPath($"/v1.1/appusers/{user}", $"/v1.1/appusers/{user}/*");
        stubs.Server.Given(any).AtPriority(-1).InScenario(user).WillSetStateTo("passed", times: 2)
            .RespondWith(Response.Create().WithStatusCode(HttpStatusCode.ServiceUnavailable));
        stubs.Server.Given(any).AtPriority(-1).InScenario(user).WhenStateIs("passed")
            .RespondWith(Response.Create()
                .WithHeader("Content-Type", "application/json")
                .WithBodyAsJson(new { appUser = new { _id = "u1" } }));
        return user;
    }

    private int Count(string user) => service.Requests.Count(request => request.Target.Contains(user, StringComparison.Ordinal));

    private SmoochClient Client(Uri address) =>
        StubServer.Client(address, SmoochCredential.Jwt(jwt), retry: new() { Delay = TimeSpan.Zero });
}
