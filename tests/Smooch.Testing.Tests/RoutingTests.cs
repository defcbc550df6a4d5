using System.Net.Http.Headers;

namespace Smooch.Testing.Tests;

public sealed class RoutingTests
{
    [Fact]
    public async Task Literal_path_segments_ignore_case()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "Mira" });
        (await fake.GetAsync($"V1.1/APPS/{fake.Smooch.AppId}/appUsers/Mira/businessSystems")).Expect(200);
        (await fake.GetAsync("v1.1/appusers/mira")).ExpectError(404, "not_found");
        Assert.Equal("Mira", user.UserId);
    }

    [Fact]
    public async Task A_user_id_may_hold_any_character_escaped_or_not()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "a/b+c@d.org" });
        var response = (await fake.GetAsync("v1/appusers/a%2Fb+c@d.org")).Expect(200);
        Assert.Equal(user.Id, (string)response["appUser"]["_id"]!);
        (await fake.GetAsync("v1/appusers/a%2Fb%2Bc%40d.org")).Expect(200);
    }

    [Fact]
    public async Task An_unknown_route_fails_loudly_and_is_in_the_journal()
    {
        await using var fake = await Fake.StartAsync();
        var response = (await fake.PostAsync("v1/teapots", "{}")).ExpectError(501, "unsupported_by_fake");
        Assert.Contains("POST /v1/teapots", response.Description, StringComparison.Ordinal);
        var record = await fake.Smooch.Journal.WaitForRequestAsync(request => request.Status == 501, Fake.Token);
        Assert.Contains("POST /v1/teapots", record.ToString(), StringComparison.Ordinal);
        Assert.Contains("POST /v1/teapots", record.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "v1.1/init")]
    [InlineData("POST", "v1.1/appusers/x/conversation/messages")]
    [InlineData("POST", "v1.1/appusers/x/events")]
    [InlineData("POST", "v1/appusers/merge")]
    public async Task A_route_of_the_other_version_is_a_404_with_that_reason(string method, string path)
    {
        await using var fake = await Fake.StartAsync();
        var response = (await fake.SendAsync(method, path, "{}")).ExpectError(404, "not_found");
        Assert.Contains("does not exist in", response.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_must_be_a_JSON_object_with_its_content_type()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1/appusers", "[]")).ExpectError(400, "bad_request");
        (await fake.PostAsync("v1/appusers", "{")).ExpectError(400, "bad_request");
        (await fake.PostAsync("v1/appusers", "")).ExpectError(400, "bad_request");
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/appusers")
        {
            Content = new StringContent("""{"userId":"mira"}""", new MediaTypeHeaderValue("text/plain")),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", fake.AppJwt) },
        };
        Assert.Contains(
            "content-type",
            (await fake.SendAsync(request)).ExpectError(400, "bad_request").Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_JSON_body_above_the_limit_is_rejected_with_413()
    {
        await using var fake = await Fake.StartAsync();
        var body = $$"""{"userId":"mira","givenName":"{{new string('x', 100_000)}}"}""";
        (await fake.PostAsync("v1.1/appusers", body)).ExpectError(413, "payload_too_large");
    }

    [Fact]
    public async Task The_journal_hides_credentials_and_prints_no_bodies()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", """{"userId":"top-secret"}""")).Expect(201);
        var record = await fake.Smooch.Journal.WaitForRequestAsync(_ => true, Fake.Token);
        Assert.Equal("***", record.Headers["authorization"]);
        Assert.Equal("JWT app", record.Credential);
        Assert.Equal("P/appusers", record.Route);
        Assert.Equal("""{"userId":"top-secret"}""", record.Body);
        Assert.Contains("top-secret", record.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain("top-secret", fake.Smooch.Journal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_and_the_same_calls_give_the_same_ids()
    {
        await using var first = await Fake.StartAsync(new FakeSmoochOptions { Seed = 7 });
        await using var second = await Fake.StartAsync(new FakeSmoochOptions { Seed = 7 });
        await using var third = await Fake.StartAsync(new FakeSmoochOptions { Seed = 8 });
        Assert.Equal(first.Smooch.CreateUser().Id, second.Smooch.CreateUser().Id);
        Assert.Equal(first.Smooch.Secret, second.Smooch.Secret);
        Assert.NotEqual(first.Smooch.AppId, third.Smooch.AppId);
        Assert.Matches("^[0-9a-f]{24}$", first.Smooch.AppId);
        Assert.Matches("^[a-z0-9]{25}$", first.Smooch.AppToken);
        Assert.Matches("^app_[0-9a-f]{24}$", first.Smooch.KeyId);
        Assert.Matches("^act_[0-9a-f]{24}$", first.Smooch.AccountKeyId);
    }

    [Fact]
    public async Task The_journal_forgets_the_oldest_first()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { JournalCapacity = 2 });
        foreach (var name in new[] { "a", "b", "c" })
            (await fake.GetAsync($"v1.1/appusers/{name}")).Expect(404);

        Assert.Equal(["/v1.1/appusers/b", "/v1.1/appusers/c"], fake.Smooch.Journal.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_caller_that_disconnects_is_in_the_journal()
    {
        var time = new TestClock();
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        fake.Smooch.Faults.Script(FakeFault.Latency(TimeSpan.FromMinutes(3)));
        using var http = new HttpClient { BaseAddress = fake.Smooch.BaseAddress };
        using var patience = new CancellationTokenSource();
        var call = http.GetAsync("v1.1/webhooks", patience.Token);
        await time.WhenTimerIsSetForAsync(TimeSpan.FromMinutes(3), Fake.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        var record = await fake.Smooch.Journal.WaitForRequestAsync(_ => true, Fake.Token);
        Assert.Contains("disconnected before the response", record.ToString(), StringComparison.Ordinal);
    }
}
