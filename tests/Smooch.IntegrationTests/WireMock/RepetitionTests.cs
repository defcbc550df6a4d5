using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>WireMock's faults with repetitions on: what may be repeated is, as often as the options say, and what sends never.</summary>
public sealed class RepetitionTests(WireMock wireMock)
{
    private readonly string jwt = $"made.up.{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// Gets the fault, the call, and how many requests WireMock receives when the fault does not end. Of what is closed without an answer the platform
    /// adds requests of its own, up to three for each of ours, if they have no body.
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

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_fault_that_does_not_end_is_met_as_often_as_the_call_allows(string user, string call, int least, int most)
    {
        var server = await wireMock.StartedAsync();
        using var smooch = Client(server);
        // A connection that was used before tempts the platform to repeat what it lost.
        await smooch.AppUsers.GetAsync("mira", Cancellation);

        var error = await Record.ExceptionAsync(() => CallAsync(smooch, call, user));

        if (most == 1)
            Assert.IsType<SmoochConnectionException>(Assert.IsType<SmoochOutcomeUnknownException>(error).InnerException);
        else
            Assert.Equal(3, Assert.IsType<SmoochConnectionException>(error).RetryCount);
        var requests = (await server.RequestsAsync(jwt, Cancellation)).Count(request => request.PathAndQuery.Contains(user, StringComparison.Ordinal));
        Assert.InRange(requests, least, most);
    }

    [Theory]
    [InlineData("CONNECTION_RESET_BY_PEER")]
    [InlineData("EMPTY_RESPONSE")]
    [InlineData("MALFORMED_RESPONSE_CHUNK")]
    [InlineData("RANDOM_DATA_THEN_CLOSE")]
    public async Task A_fault_that_passes_is_noticed_by_senders_only(string fault)
    {
        var server = await wireMock.StartedAsync();
        using var smooch = Client(server);
        var reader = await FailTwiceAsync(server, fault);
        var sender = await FailTwiceAsync(server, fault);

        Assert.Equal("u1", (await smooch.AppUsers.GetAsync(reader, Cancellation)).Id);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(sender, "Hello!", Cancellation));

        var requests = await server.RequestsAsync(jwt, Cancellation);
        Assert.Equal(3, requests.Count(request => request.PathAndQuery.Contains(reader, StringComparison.Ordinal)));
        Assert.Single(requests, request => request.PathAndQuery.Contains(sender, StringComparison.Ordinal));
    }

    private static Task CallAsync(SmoochClient smooch, string call, string user) => call switch
    {
        "read" => smooch.AppUsers.GetAsync(user, Cancellation),
        "change" => smooch.AppUsers.UpdateAsync(user, new AppUserUpdate { Surname = "Holt" }, Cancellation),
        "removal" => smooch.AppUsers.DeleteMessageAsync(user, "m1", Cancellation),
        "message" => smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation),
        _ => smooch.AppUsers.UploadImageAsync(user, new ImageUpload { Content = new MemoryStream(new byte[100_000]), FileName = "map.png" }, cancellationToken: Cancellation),
    };

    /// <summary>Makes a user for whom the first two requests fail.</summary>
    private static async Task<string> FailTwiceAsync(WireMockServer server, string fault)
    {
        var user = $"u{Guid.NewGuid():N}";
        await server.AddAsync([Stub("Started", "once"), Stub("once", "twice"), Stub("twice", null)], Cancellation);
        return user;

        JsonNode Stub(string state, string? next) => new JsonObject
        {
            ["priority"] = 1,
            ["scenarioName"] = user,
            ["requiredScenarioState"] = state,
            ["newScenarioState"] = next ?? state,
            ["request"] = new JsonObject { ["method"] = "ANY", ["urlPathPattern"] = $"/v1.1/appusers/{user}(/.*)?" },
            ["response"] = next is null
                ? new JsonObject { ["status"] = 200, ["jsonBody"] = new JsonObject { ["appUser"] = new JsonObject { ["_id"] = "u1" } } }
                : new JsonObject { ["fault"] = fault },
        };
    }

    private SmoochClient Client(WireMockServer server) => server.Client(SmoochCredential.Jwt(jwt), retry: new() { Delay = TimeSpan.Zero });
}
