namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>What an event derives from its payload: when it happened, its messages, its users, and its name in a log.</summary>
public sealed class EventMemberTests
{
    [Theory]
    [InlineData("""{"trigger":"typing:appUser","timestamp":1600000000}""", 1600000000)]
    [InlineData("""{"trigger":"typing:appUser"}""", null)]
    [InlineData("""{"trigger":"message:appUser","messages":[{"received":1500000000},{"received":1600000000}]}""", 1600000000)]
    [InlineData("""{"trigger":"message:appUser","timestamp":1700000000,"messages":[{"received":1600000000}]}""", 1700000000)]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":"m1"}]}""", null)]
    [InlineData("""{"trigger":"message:appUser","messages":[]}""", null)]
    public void An_event_happened_at_its_time_else_when_its_newest_message_was_received(string body, int? seconds) =>
        Assert.Equal(seconds, Bodies.Event(body).HappenedAt?.ToUnixTimeSeconds());

    [Theory]
    [InlineData("""{"trigger":"delivery:success","messages":[{"_id":"m1"},{"_id":"m2"}]}""", "m1,m2")]
    [InlineData("""{"trigger":"delivery:failure","messages":[{"_id":"m1"},{"_id":"m2"}]}""", "m1,m2")]
    [InlineData("""{"trigger":"delivery:failure"}""", "")]
    [InlineData("""{"trigger":"message:delivery:channel","message":{"_id":"m1"}}""", "m1")]
    [InlineData("""{"trigger":"message:delivery:channel"}""", "")]
    public void A_delivery_has_the_ids_of_its_messages(string body, string ids) =>
        Assert.Equal(ids, string.Join(',', Assert.IsAssignableFrom<DeliveryEvent>(Bodies.Event(body)).MessageIds));

    [Theory]
    [InlineData("""{"trigger":"notification:delivery:user","appUser":{"_id":"u1"},"matchResult":{"appUser":{"_id":"u2"}}}""", "user u1")]
    [InlineData("""{"trigger":"notification:delivery:user","matchResult":{"appUser":{"_id":"u2"}}}""", "user u2")]
    [InlineData("""{"trigger":"notification:delivery:user","matchResult":{},"app":{"_id":"a"}}""", "app a")]
    [InlineData("""{"trigger":"x","appUser":{"_id":"u1"},"matchResult":{"appUser":{"_id":"u2"}}}""", "user u1")]
    [InlineData("""{"trigger":"x","matchResult":{"appUser":{"_id":"u2"}}}""", "user u2")]
    [InlineData("""{"trigger":"x","appUser":7,"app":{"_id":"a"}}""", "app a")]
    [InlineData("""{"trigger":"x","surviving":{"_id":"u1"},"discarded":{"_id":"u2"}}""", "user u1")]
    [InlineData("""{"trigger":"x","surviving":{"_id":"u1"},"discarded":[{"_id":"u2"},{"_id":"u1"},7,{"_id":""}]}""", "user u1,user u2")]
    [InlineData("""{"trigger":"x","discarded":[{"_id":"u2"},{"_id":"u3"},{"_id":"u2"}]}""", "user u2,user u3")]
    [InlineData("""{"trigger":"merge:appUser","discarded":[{"_id":""},{"_id":"u3"},{"_id":"u2"},{"_id":"u3"}]}""", "user u3,user u2")]
    [InlineData("""{"trigger":"merge:appUser"}""", "app ")]
    public void An_event_is_ordered_by_each_of_its_users(string body, string keys) =>
        Assert.Equal(keys, string.Join(',', Bodies.Event(body).OrderingKeys));

    [Fact]
    public void Only_a_tap_may_happen_again()
    {
        Assert.True(Bodies.Event("""{"trigger":"postback"}""").MayHappenAgain);
        Assert.False(Bodies.Event("""{"trigger":"message:appUser"}""").MayHappenAgain);
    }

    [Fact]
    public void Only_an_event_of_an_unknown_trigger_is_unknown()
    {
        Assert.True(Bodies.Event("""{"trigger":"x"}""").IsUnknown);
        Assert.False(Bodies.Event("""{"trigger":"postback"}""").IsUnknown);
    }

    [Fact]
    public void A_log_names_an_event_by_its_trigger() =>
        Assert.Equal("PostbackEvent postback", Bodies.Event("""{"trigger":"postback","appUser":{"_id":"u1"}}""").ToString());

    [Theory]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":"m1"},{"_id":"m2"}]}""", "message:appUser|m1|m2")]
    [InlineData("""{"trigger":"merge:appUser","surviving":{"_id":"s"},"discarded":[{"_id":"b"},{"_id":"a"}]}""", "merge:appUser|a|b|s")]
    [InlineData("""{"trigger":"payment:success","payments":[{"charge":{"id":"p1"}},{"charge":{"id":"p2"}}]}""", "payment:success|p1|p2")]
    [InlineData(
        """{"trigger":"postback","appUser":{"_id":"u1"},"postbacks":[{"action":{"_id":"t1"},"message":{"_id":"m1"}},{"action":{"_id":"t2"}}]}""",
        "postback|t1|m1|t2|menu|u1")]
    public void The_key_of_an_event_has_all_its_ids(string body, string key) => Assert.Equal(key, Bodies.Event(body).DeduplicationKey);

    [Theory]
    [InlineData("""{"trigger":"payment:success","payments":[{"charge":{"id":"p1"}},{}]}""")]
    [InlineData("""{"trigger":"payment:success"}""")]
    [InlineData("""{"trigger":"merge:appUser","surviving":{"_id":"s"},"discarded":[{"_id":"a"},{"_id":""}]}""")]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":""}]}""")]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":"m1"},{"_id":""}]}""")]
    [InlineData("""{"trigger":"notification:delivery:user","notification":{}}""")]
    [InlineData("""{"trigger":"typing:appUser","appUser":{"_id":""},"timestamp":1}""")]
    public void An_event_that_lacks_one_of_its_ids_is_known_by_its_body(string body)
    {
        var trigger = body.Split('"')[3];
        Assert.Matches($"^{trigger}\\|[0-9A-F]{{64}}$", Bodies.Event(body).DeduplicationKey);
    }
}
