namespace Smooch.Testing.Tests.MessageBird;

/// <summary>What every request meets: the key, the route, the body, faults, limits.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task The_access_key_is_needed_and_the_signing_key_is_none()
    {
        await using var bird = await Bird.StartAsync();
        (await bird.GetAsync("v1/conversations")).Expect(200);
        Assert.StartsWith("live_", bird.Fake.AccessKey, StringComparison.Ordinal);
        var key = bird.Fake.AccessKey;
        foreach (var header in (string[])["AccessKey nonsense", $"Bearer {key}", key, "AccessKey", "Basic Og=="])
            (await bird.SendAsync("GET", "v1/conversations", null, header)).ExpectBirdError(401, 1001);

        var confused = await bird.SendAsync("GET", "v1/conversations", null, $"AccessKey {bird.Fake.SigningKey}");
        confused.ExpectBirdError(401, 1001);
        Assert.Contains("signing key", confused.Text, StringComparison.Ordinal);
        (await bird.SendAsync("GET", "v1/conversations", null, "")).ExpectBirdError(401, 1001);
    }

    [Fact]
    public async Task The_journal_has_each_request_without_its_key()
    {
        await using var bird = await Bird.StartAsync();
        await bird.GetAsync("v1/webhooks?limit=5");
        var request = Assert.Single(bird.Fake.Journal.Requests);
        Assert.Equal(("GET", "/v1/webhooks", "?limit=5", "webhooks", "access key", 200),
            (request.Method, request.Path, request.Query, request.Route, request.Credential, request.Status));
        Assert.DoesNotContain(request.Headers.Values, value => value.Contains(bird.Fake.AccessKey, StringComparison.Ordinal));
        Assert.DoesNotContain(bird.Fake.AccessKey, bird.Fake.Journal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "v1/nothing", 501)]
    [InlineData("GET", "v2/conversations", 501)]
    [InlineData("GET", "conversations", 501)]
    [InlineData("GET", "v1/conversations//messages", 501)]
    [InlineData("DELETE", "v1/conversations/abc", 405)]
    [InlineData("POST", "v1/messages", 405)]
    [InlineData("GET", "v1/conversations/abc", 404)]
    [InlineData("GET", "v1/conversations/abc/messages", 404)]
    [InlineData("GET", "v1/messages/abc", 404)]
    [InlineData("GET", "v1/webhooks/abc", 404)]
    [InlineData("DELETE", "v1/webhooks/abc", 404)]
    [InlineData("GET", "v1/conversations/contact/abc", 404)]
    [InlineData("GET", "v1/media/abc", 404)]
    public async Task What_is_not_there_has_a_json_error(string method, string path, int status)
    {
        await using var bird = await Bird.StartAsync();
        (await bird.SendAsync(method, path)).ExpectBirdError(status, status switch { 501 => 99, 405 => 98, _ => 20 });
    }

    [Fact]
    public async Task A_link_with_a_double_slash_before_the_version_works()
    {
        await using var bird = await Bird.StartAsync();
        var conversation = await bird.StartConversationAsync();
        (await bird.GetAsync($"//{bird.Fake.BaseAddress.Authority}//v1/conversations/{conversation.Id()}/messages")).Expect(200);
    }

    [Theory]
    [InlineData("{", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("{}", "text/plain")]
    public async Task A_body_that_is_no_json_object_is_a_400(string body, string type)
    {
        await using var bird = await Bird.StartAsync();
        (await bird.SendAsync("POST", "v1/webhooks", body, null, type)).ExpectBirdError(400, 10);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_a_413()
    {
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { MaxJsonBytes = 100 });
        (await bird.PostAsync("v1/conversations/start", bird.Text("+31600000001", new string('x', 100)))).ExpectBirdError(413, 413);
        Assert.Empty((await bird.GetAsync("v1/conversations")).Ids());
    }

    [Fact]
    public async Task A_get_with_a_body_is_handled_like_one_without()
    {
        await using var bird = await Bird.StartAsync();
        Assert.Equal(10, (int)(await bird.SendAsync("GET", "v1/conversations", """{"limit":3}""")).Expect(200)["limit"]);
    }

    [Fact]
    public async Task Faults_have_the_errors_of_this_api()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.Faults.Script(FakeFault.Status(500), FakeFault.TooManyRequests(TimeSpan.FromSeconds(7)), FakeFault.Status(503));
        (await bird.PostAsync("v1/conversations/start", bird.Text("+31600000001"))).ExpectBirdError(500, 99);
        (await bird.PostAsync("v1/conversations/start", bird.Text("+31600000001"))).ExpectBirdError(429, 429);
        Assert.Equal("text/html", (await bird.PostAsync("v1/conversations/start", bird.Text("+31600000001"))).Expect(503).ContentType);
        Assert.Empty((await bird.GetAsync("v1/conversations")).Expect(200).Ids());
    }

    [Fact]
    public async Task A_cut_connection_may_have_sent_the_message()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.Faults.Script(FakeFault.DropBefore);
        await Assert.ThrowsAsync<HttpRequestException>(() => bird.StartConversationAsync());
        bird.Fake.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<HttpRequestException>(() => bird.StartConversationAsync());
        Assert.Single(bird.Fake.Contact("+31600000001").Messages);
    }

    [Fact]
    public async Task Connections_are_rejected_until_they_are_allowed_again()
    {
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { Port = LoopbackPort.FindFree() });
        await using (await bird.Fake.Faults.RefuseConnectionsAsync())
            await Assert.ThrowsAsync<HttpRequestException>(() => bird.GetAsync("v1/webhooks"));

        (await bird.GetAsync("v1/webhooks")).Expect(200);
    }

    [Fact]
    public async Task A_caller_above_the_rate_waits_for_the_next_window()
    {
        var time = new TestClock();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time, RateLimit = 1 });
        (await bird.GetAsync("v1/webhooks")).Expect(200);
        (await bird.GetAsync("v1/webhooks")).ExpectBirdError(429, 429);
        time.Advance(TimeSpan.FromSeconds(1));
        (await bird.GetAsync("v1/webhooks")).Expect(200);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_ids()
    {
        await using var first = await Bird.StartAsync(new FakeMessageBirdOptions { Seed = 5 });
        await using var second = await Bird.StartAsync(new FakeMessageBirdOptions { Seed = 5 });
        Assert.Equal(first.Fake.AccessKey, second.Fake.AccessKey);
        Assert.Equal((await first.StartConversationAsync()).Id(), (await second.StartConversationAsync()).Id());
    }
}
