using System.Security.Cryptography;
using System.Text;

namespace Smooch.Client.Tests.WebhookCatalogue;

public sealed class DeduplicationKeyTests
{
    [Theory]
    [InlineData("v1-2015/message", "message|564ee58c2f0a9b1e00d47c31|564ee58d2f0a9b1e00d47c35")]
    [InlineData("v1-2015/message.appUser", "message:appUser|564ee58c2f0a9b1e00d47c31")]
    [InlineData("v1.1/message.appMaker", "message:appMaker|5c6a8023e1b7d90022f3c513")]
    [InlineData("v1.1/postback", "postback|5c6a8023e1b7d90022f3c5d1|5c6a8023e1b7d90022f3c516|4e7b90c2d51a8f3360c4a9de")]
    [InlineData("v1.1/postback.menu", "postback|5c6a8023e1b7d90022f3c5d2|menu|4e7b90c2d51a8f3360c4a9de")]
    [InlineData("v1.1/message.delivery.user", "message:delivery:user|5c6a8023e1b7d90022f3c513|1550484111250")]
    [InlineData("v1-2017/delivery.failure", "delivery:failure|58ca7993b1e2c300d4f5a606|1489660821004")]
    [InlineData("v1-2017/conversation.read", "conversation:read|4e7b90c2d51a8f3360c4a9de|1489660900775")]
    [InlineData("v1.1/conversation.start", "conversation:start|4e7b90c2d51a8f3360c4a9de|1550483990118")]
    [InlineData("v1.1/conversation.referral", "conversation:referral|4e7b90c2d51a8f3360c4a9de|1550484102200")]
    [InlineData("v1.1/typing.appUser", "typing:appUser|4e7b90c2d51a8f3360c4a9de|1570000000125")]
    [InlineData("v1-2017/payment.success", "payment:success|ch_1AfErN0000")]
    [InlineData("v1-2017/merge.appUser", "merge:appUser|0c4a9de4e7b90c2d51a8f336|a9de4e7b90c2d51a8f3360c4|4e7b90c2d51a8f3360c4a9de")]
    [InlineData("v1.1/notification.delivery.user", "notification:delivery:user|0c6f4b8e-3f5e-4d0c-9a55-1f7f0a2f9d11")]
    public void Where_a_trigger_has_an_id_that_is_the_key(string name, string key) =>
        Assert.Equal(key, EventFixture.Event(name).DeduplicationKey);

    [Theory]
    [InlineData("v1-2017/link.success", "link:success")]
    [InlineData("v1.1/message.delivery.channel.bare", "message:delivery:channel")]
    [InlineData("v1.1/appUser.delete", "appUser:delete")]
    [InlineData("v1.1/client.add", "client:add")]
    [InlineData("unknown/trigger.missing", "")]
    public void Where_there_is_none_the_key_is_a_hash_of_the_body(string name, string trigger) => Assert.Equal(
        $"{trigger}|{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(EventFixture.Json(name))))}",
        EventFixture.Event(name).DeduplicationKey);

    [Theory]
    [InlineData("""{"trigger":"message:appUser","messages":[]}""")]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":"m1"},{"text":"no id"}]}""")]
    [InlineData("""{"trigger":"message:appUser","messages":[null]}""")]
    [InlineData("""{"trigger":"postback","appUser":{"_id":"u1"},"postbacks":[]}""")]
    [InlineData("""{"trigger":"postback","appUser":{"_id":"u1"},"postbacks":[{"action":{"payload":"YES"}}]}""")]
    [InlineData("""{"trigger":"conversation:read","appUser":{"_id":"u1"}}""")]
    [InlineData("""{"trigger":"conversation:read","timestamp":1}""")]
    [InlineData("""{"trigger":"merge:appUser","surviving":{"_id":"u1"}}""")]
    [InlineData("""{"trigger":"delivery:success","timestamp":1}""")]
    [InlineData("""{"trigger":"message:delivery:user","timestamp":1}""")]
    public void An_id_that_is_missing_does_not_make_different_events_one(string body)
    {
        var key = Bodies.Event(body).DeduplicationKey;
        Assert.EndsWith(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body))), key, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_payloads_of_the_catalogue_have_one_key()
    {
        var keys = EventFixture.Names().Select(row => EventFixture.Event(row.Data).DeduplicationKey).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_users_of_a_merge_may_come_in_any_order() =>
        Assert.Equal(
            Bodies.Event(Bodies.Merge("s", "b", "a")).DeduplicationKey,
            Bodies.Event(Bodies.Merge("s", "a", "b")).DeduplicationKey);

    [Fact]
    public void An_event_made_in_code_without_an_id_has_no_key() => Assert.Null(new LinkMatchEvent().DeduplicationKey);
}
