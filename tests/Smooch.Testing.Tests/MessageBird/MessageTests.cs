using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.MessageBird;

public sealed class MessageTests
{
    private const string Hello = """{"type":"text","content":{"text":"Hello"}}""";

    [Fact]
    public async Task A_reply_uses_the_last_channel_and_is_returned_as_pending()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        await contact.SayAsync("Hi", Bird.Token);
        var reply = (await bird.PostAsync($"v1/conversations/{contact.ConversationId}/messages", Hello)).Expect(201).Json;
        Assert.Equal(
            [bird.ChannelId, "whatsapp", "pending", "sent", "api"],
            ((string[])["channelId", "platform", "status", "direction", "origin"]).Select(name => (string?)reply[name]));
        Assert.False(reply.ContainsKey("to"));
        Assert.Null(reply["updatedDatetime"]);

        var message = (await bird.GetAsync($"v1/messages/{reply.Id()}")).Expect(200).Json;
        Assert.Equal(("delivered", contact.Address), ((string?)message["status"], (string?)message["to"]));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,8}[1-9])?Z$", (string?)message["createdDatetime"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)message["updatedDatetime"]);
        Assert.Equal("Hello", (await contact.ReceiveAsync(Bird.Token)).Text);
    }

    [Fact]
    public async Task A_reply_may_name_another_channel_that_reaches_the_contact()
    {
        await using var bird = await Bird.StartAsync();
        var (sms, telegram) = (bird.Fake.CreateChannel("sms"), bird.Fake.CreateChannel("telegram"));
        var id = (await bird.StartConversationAsync()).Id();
        var path = $"v1/conversations/{id}/messages";
        var viaSms = (await bird.PostAsync(path, Hello[..^1] + $$""","channelId":"{{sms.Id}}"}""")).Expect(201);
        Assert.Equal("sms", (string?)viaSms["platform"]);
        (await bird.PostAsync(path, Hello[..^1] + $$""","channelId":"{{telegram.Id}}"}""")).ExpectBirdError(422, 10, "channelId");
        Assert.Equal("sms", (string?)(await bird.GetAsync($"v1/conversations/{id}"))["lastUsedPlatformId"]);
        Assert.Equal(["whatsapp"], Platforms(await bird.GetAsync(path + "?excludePlatforms=sms%2Cemail")));
        Assert.Equal(["sms", "whatsapp"], Platforms(await bird.GetAsync(path)));

        static IEnumerable<string?> Platforms(Response page) => ((JsonArray)page["items"]).Select(item => (string?)item!["platform"]);
    }

    [Fact]
    public async Task History_is_newest_first()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        List<string> ids = [];
        for (var i = 0; i < 12; i++)
            ids.Insert(0, await contact.SayAsync($"{i}", Bird.Token));

        var path = $"v1/conversations/{contact.ConversationId}/messages";
        Assert.Equal(ids[..10], (await bird.GetAsync(path)).Ids());
        Assert.Equal(ids[10..], (await bird.GetAsync(path + "?offset=10&limit=10")).Ids());
    }

    [Fact]
    public async Task Several_messages_are_fetched_by_id_and_by_time()
    {
        var time = new TestClock();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time });
        var contact = bird.Fake.CreateContact();
        var first = await contact.SayAsync("1", Bird.Token);
        time.Advance(TimeSpan.FromMinutes(1));
        var second = await contact.SayAsync("2", Bird.Token);
        Assert.Equal([second, first], (await bird.GetAsync("v1/messages")).Ids());
        Assert.Equal([first], (await bird.GetAsync($"v1/messages?ids={first}%2Cnone")).Ids());
        Assert.Equal([second], (await bird.GetAsync("v1/messages?from=2018-12-05T09%3A57%3A00%2B00%3A00")).Ids());
        (await bird.GetAsync("v1/messages?from=yesterday")).ExpectBirdError(422, 10, "from");
    }

    [Fact]
    public async Task Send_returns_202_with_id_and_status_and_may_not_be_found_for_a_moment()
    {
        var time = new TestClock();
        await using var bird = await Bird.StartAsync(
            new FakeMessageBirdOptions { TimeProvider = time, SendVisibilityDelay = TimeSpan.FromSeconds(2) });
        var sent = (await bird.PostAsync("v1/send", Send(bird, "+31600000001"))).Expect(202).Json;
        Assert.Equal(["id", "status"], sent.Select(member => member.Key));
        Assert.Equal("accepted", (string?)sent["status"]);
        (await bird.GetAsync($"v1/messages/{sent.Id()}")).ExpectBirdError(404, 20);
        time.Advance(TimeSpan.FromSeconds(2));
        (await bird.GetAsync($"v1/messages/{sent.Id()}")).Expect(200);
    }

    [Fact]
    public async Task Send_names_the_channel_from_and_takes_a_contact_id()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        (await bird.PostAsync("v1/send", Send(bird, contact.Id))).Expect(202);
        Assert.Equal("Hi", (await contact.ReceiveAsync(Bird.Token)).Text);
        (await bird.PostAsync("v1/send", bird.Text(contact.Id))).ExpectBirdError(422, 9, "from");
    }

    [Fact]
    public async Task A_message_that_fails_keeps_its_error_and_is_not_received()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        contact.FailDeliveries();
        var sent = (await bird.PostAsync("v1/send", Send(bird, contact.Id))).Expect(202).Json;
        var message = (await bird.GetAsync($"v1/messages/{sent.Id()}")).Expect(200).Json;
        Assert.Equal(("rejected", 302), ((string?)message["status"], (int)message["error"]!["code"]!));
        await contact.ReceiveNothingAsync(Bird.Token);
        contact.AcceptDeliveries();
        (await bird.PostAsync("v1/send", Send(bird, contact.Id))).Expect(202);
        Assert.NotEqual(sent.Id(), (await contact.ReceiveAsync(Bird.Token)).Id);
    }

    [Fact]
    public async Task A_fallback_is_sent_when_the_first_channel_has_not_delivered_in_time()
    {
        var time = new TestClock();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time });
        var sms = bird.Fake.CreateChannel("sms");
        var contact = bird.Fake.CreateContact();
        contact.FailDeliveries();
        var body = Send(bird, contact.Id)[..^1] + $$""","fallback":{"from":"{{sms.Id}}","after":"1m30s"}""" + "}";
        var sent = (await bird.PostAsync("v1/send", body)).Expect(202).Json;
        var second = (string)sent["fallback"]!["id"]!;
        contact.AcceptDeliveries();
        time.Advance(TimeSpan.FromSeconds(89));
        (await bird.GetAsync($"v1/messages/{second}")).Expect(404);
        time.Advance(TimeSpan.FromSeconds(1));
        var viaSms = (await bird.GetAsync($"v1/messages/{second}")).Expect(200);
        Assert.Equal(("sms", "delivered"), ((string?)viaSms["platform"], (string?)viaSms["status"]));
        Assert.Equal(second, (await contact.ReceiveAsync(Bird.Token)).Id);

        var delivered = (await bird.PostAsync("v1/send", body)).Expect(202).Json;
        time.Advance(TimeSpan.FromMinutes(5));
        (await bird.GetAsync($"v1/messages/{(string)delivered["fallback"]!["id"]!}")).Expect(404);
    }

    [Theory]
    [InlineData("""{"from":"none"}""", 10, "fallback.from")]
    [InlineData("""{"after":"5m"}""", 9, "fallback.from")]
    [InlineData("""{"from":"CHANNEL","after":"soon"}""", 10, "fallback.after")]
    [InlineData("""{"from":"CHANNEL","after":""}""", 10, "fallback.after")]
    [InlineData("""{"from":"CHANNEL","after":"5"}""", 10, "fallback.after")]
    public async Task A_fallback_that_is_wrong_sends_nothing(string fallback, int code, string parameter)
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        var wrong = fallback.Replace("CHANNEL", bird.ChannelId, StringComparison.Ordinal);
        var body = Send(bird, contact.Id)[..^1] + $$""","fallback":{{wrong}}}""";
        (await bird.PostAsync("v1/send", body)).ExpectBirdError(422, code, parameter);
        Assert.Empty(contact.Messages);
    }

    [Fact]
    public async Task What_identifies_a_message_to_its_sender_is_echoed()
    {
        await using var bird = await Bird.StartAsync();
        var id = (await bird.StartConversationAsync()).Id();
        var body = Hello[..^1] + ""","source":{"agent":7},"tag":"human_agent","trackId":"t1","ttl":"60s"}""";
        var reply = (await bird.PostAsync($"v1/conversations/{id}/messages", body)).Expect(201).Json;
        Assert.Equal(7, (int)reply["source"]!["agent"]!);
        Assert.Equal(["human_agent", "t1", "60s"], ((string[])["tag", "trackId", "ttl"]).Select(name => (string?)reply[name]));
    }

    [Fact]
    public async Task History_takes_messages_of_any_shape()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        contact.AppendHistory(
        [
            new JsonObject { ["id"] = "mesid", ["type"] = "event", ["status"] = "rejected" },
            new JsonObject { ["id"] = "1234" },
        ]);
        var items = (JsonArray)(await bird.GetAsync($"v1/conversations/{contact.ConversationId}/messages")).Expect(200)["items"];
        Assert.Equal(["1234", "mesid"], items.Select(item => (string?)item!["id"]));
        Assert.Equal("rejected", (string?)items[1]!["status"]);
        Assert.Equal("event", (string?)items[1]!["type"]);
        Assert.False(((JsonObject)items[0]!).ContainsKey("status"));
    }

    private static string Send(Bird bird, string to) =>
        $$"""{"to":"{{to}}","from":"{{bird.ChannelId}}","type":"text","content":{"text":"Hi"} }""";
}
