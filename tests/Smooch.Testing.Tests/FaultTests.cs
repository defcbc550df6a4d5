using System.Text.Json;

namespace Smooch.Testing.Tests;

public sealed class FaultTests
{
    private const string Hello = """{"role":"appMaker","type":"text","text":"Hello"}""";

    [Fact]
    public async Task A_scripted_status_befalls_the_next_requests_and_changes_nothing()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        fake.Smooch.Faults.Script(FakeFault.Status(500) with { Times = 2 }, FakeFault.Status(503));
        (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).ExpectError(500, "injected_failure");
        (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).ExpectError(500, "injected_failure");
        var gateway = (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).Expect(503);
        Assert.Equal("text/html", gateway.ContentType);
        Assert.Empty(user.Messages);
        (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).Expect(201);
        Assert.Contains("[injected: status 503]", fake.Smooch.Journal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_waits_for_the_request_it_is_meant_for()
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        fake.Smooch.Faults.Script(FakeFault.Status(502) with { When = request => request.Method == "POST" });
        (await fake.GetAsync("v1.1/appusers/mira")).Expect(200);
        (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).Expect(502);
        fake.Smooch.Faults.Script(FakeFault.Status(502));
        fake.Smooch.Faults.Clear();
        (await fake.GetAsync("v1.1/appusers/mira")).Expect(200);
    }

    [Fact]
    public async Task Retry_After_comes_in_seconds_as_a_date_or_not_at_all()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = new TestClock() });
        fake.Smooch.Faults.Script(
            FakeFault.TooManyRequests(), FakeFault
                .TooManyRequests(TimeSpan.FromSeconds(7)), FakeFault
                .TooManyRequests(TimeSpan.FromSeconds(7), asDate: true));
        using var http = new HttpClient { BaseAddress = fake.Smooch.BaseAddress };
        Assert.Null(await RetryAfterAsync(http));
        Assert.Equal("7", await RetryAfterAsync(http));
        Assert.Equal("Wed, 05 Dec 2018 09:56:34 GMT", await RetryAfterAsync(http));

        static async Task<string?> RetryAfterAsync(HttpClient http)
        {
            using var response = await http.GetAsync("v1.1/webhooks", Fake.Token);
            Assert.Equal(429, (int)response.StatusCode);
            return response.Headers.RetryAfter?.ToString();
        }
    }

    [Fact]
    public async Task Latency_passes_on_the_clock_of_the_fake()
    {
        var time = new TestClock();
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        fake.Smooch.Faults.Script(FakeFault.Latency(TimeSpan.FromMinutes(3)));
        var result = fake.GetAsync("v1.1/webhooks");
        await time.WhenTimerIsSetForAsync(TimeSpan.FromMinutes(3), Fake.Token);
        Assert.False(result.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(3));
        (await result).Expect(200);
    }

    [Fact]
    public async Task A_dropped_connection_loses_the_request_or_only_the_response()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        fake.Smooch.Faults.Script(FakeFault.DropBefore);
        await Assert.ThrowsAsync<HttpRequestException>(() => fake.PostAsync("v1.1/appusers/mira/messages", Hello));
        Assert.Empty(user.Messages);
        fake.Smooch.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<HttpRequestException>(() => fake.PostAsync("v1.1/appusers/mira/messages", Hello));
        Assert.Single(user.Messages);
        Assert.All(fake.Smooch.Journal.Requests, request => Assert.Equal(0, request.Status));
    }

    [Fact]
    public async Task A_truncated_or_malformed_response_is_sent_after_the_effect()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        fake.Smooch.Faults.Script(FakeFault.TruncatedBody);
        await Assert.ThrowsAsync<HttpRequestException>(() => fake.PostAsync("v1.1/appusers/mira/messages", Hello));
        fake.Smooch.Faults.Script(FakeFault.MalformedBody);
        var malformed = (await fake.PostAsync("v1.1/appusers/mira/messages", Hello)).Expect(201);
        Assert.ThrowsAny<JsonException>(() => malformed.Json);
        Assert.Equal(2, user.Messages.Count);
    }

    /// <summary>The cut overtook the half that was promised, so a truncated response was none at all.</summary>
    [Fact]
    public async Task The_first_half_of_a_truncated_response_arrives()
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        using var http = new HttpClient { BaseAddress = fake.Smooch.BaseAddress };
        fake.Smooch.Faults.Script(FakeFault.TruncatedBody with { Times = 20 });
        for (var i = 0; i < 20; i++)
        {
            // No key: the response is an error with a body like any other.
            using var response = await http.GetAsync("v1.1/appusers/mira", HttpCompletionOption.ResponseHeadersRead, Fake.Token);
            await using var body = await response.Content.ReadAsStreamAsync(Fake.Token);
            var half = new byte[response.Content.Headers.ContentLength!.Value / 2];
            await body.ReadExactlyAsync(half, Fake.Token);
            await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(half, Fake.Token));
        }
    }

    [Fact]
    public async Task Connections_are_rejected_until_they_are_allowed_again()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { Port = LoopbackPort.FindFree() });
        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
        await using (await fake.Smooch.Faults.RefuseConnectionsAsync())
        {
            var rejected = await Assert.ThrowsAsync<HttpRequestException>(() => fake.GetAsync("v1.1/webhooks"));
            Assert.Equal(HttpRequestError.ConnectionError, rejected.HttpRequestError);
        }

        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
    }

    [Fact]
    public async Task Random_faults_are_the_same_again_for_the_same_seed()
    {
        var first = await StatusesAsync(42);
        Assert.Equal(first, await StatusesAsync(42));
        Assert.NotEqual(first, await StatusesAsync(43));
        Assert.Contains(200, first);
        Assert.Contains(500, first);
        Assert.Contains(429, first);

        static async Task<List<int>> StatusesAsync(int seed)
        {
            await using var fake = await Fake.StartAsync(new FakeSmoochOptions { Seed = seed });
            fake.Smooch.Faults.Randomly(0.5, FakeFault.Status(500), FakeFault.TooManyRequests());
            List<int> statuses = [];
            for (var i = 0; i < 40; i++)
                statuses.Add((int)(await fake.GetAsync("v1.1/webhooks")).Status);

            return statuses;
        }
    }

    [Fact]
    public async Task Deliveries_are_duplicated_and_reordered_on_demand()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{receiver.Url}}"}""")).Expect(201);
        var user = fake.Smooch.CreateUser();
        fake.Smooch.Faults.DuplicateDeliveries();
        await user.SayAsync("one", Fake.Token);
        Assert.Equal("one", await TextAsync());
        Assert.Equal("one", await TextAsync());

        fake.Smooch.Faults.ReorderDeliveries();
        await user.SayAsync("two", Fake.Token);
        await user.SayAsync("three", Fake.Token);
        Assert.Equal("three", await TextAsync());
        Assert.Equal("two", await TextAsync());

        fake.Smooch.Faults.ReorderDeliveries();
        await user.SayAsync("four", Fake.Token);
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Equal("four", await TextAsync());
        Assert.True(receiver.IsEmpty);

        async Task<string> TextAsync() => (string)(await receiver.NextAsync())["messages"]![0]!["text"]!;
    }

    [Fact]
    public async Task Disturbed_deliveries_lose_nothing()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { Seed = 3 });
        await using var receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{receiver.Url}}"}""")).Expect(201);
        fake.Smooch.Faults.DisturbDeliveries(duplicate: 0.3, reorder: 0.3);
        var user = fake.Smooch.CreateUser();
        List<string> said = [];
        for (var i = 0; i < 30; i++)
            said.Add(await user.SayAsync("x", Fake.Token));

        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        List<string> heard = [];
        while (!receiver.IsEmpty)
            heard.Add((string)(await receiver.NextAsync())["messages"]![0]!["_id"]!);

        Assert.True(heard.Count > said.Count);
        Assert.NotEqual(said, heard.Distinct());
        Assert.Equal(said.Order(), heard.Distinct().Order());
    }

    [Fact]
    public async Task An_app_above_its_rate_waits_for_the_next_window()
    {
        var time = new TestClock();
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time, RateLimit = 2 });
        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
        (await fake.GetAsync("v1.1/webhooks")).ExpectError(429, "too_many_requests");
        time.Advance(TimeSpan.FromMinutes(1));
        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
    }

    [Fact]
    public async Task Browsers_are_welcome()
    {
        await using var fake = await Fake.StartAsync();
        using var http = new HttpClient { BaseAddress = fake.Smooch.BaseAddress };
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "v1.1/webhooks")
        {
            Headers = { { "Origin", "https://example.org" } },
        };
        using var response = await http.SendAsync(preflight, Fake.Token);
        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public async Task A_probability_that_is_none_is_rejected(double probability)
    {
        await using var fake = await Fake.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => fake.Smooch.Faults.Randomly(probability, FakeFault.DropAfter));
        Assert.Throws<ArgumentOutOfRangeException>(() => fake.Smooch.Faults.DisturbDeliveries(probability, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => fake.Smooch.Faults.DisturbDeliveries(0, probability));
    }

    [Fact]
    public async Task A_negative_number_of_deliveries_is_rejected()
    {
        await using var fake = await Fake.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => fake.Smooch.Faults.DuplicateDeliveries(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => fake.Smooch.Faults.ReorderDeliveries(-1));
    }
}
