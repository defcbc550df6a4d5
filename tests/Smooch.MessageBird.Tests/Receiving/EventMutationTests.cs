using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>What the service may change of its payloads one day: nothing throws, and nothing is lost, whatever it is.</summary>
public sealed class EventMutationTests
{
    public static TheoryData<string> Documents => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Any_field_may_be_missing(string name) => Survive(name, Mutations.WithoutMember(Json(name)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_field_that_is_not_known_is_kept_in_every_object(string name) => Survive(name, Mutations.WithUnknownMember(Json(name)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Fields_may_come_in_any_order(string name)
    {
        var original = Fixture.ReadAny(name, Fixture.Bytes(name));
        foreach (var read in Survive(name, Mutations.Reordered(Json(name))))
            Assert.Equal(original.GetType(), read.GetType());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_value_that_is_not_known_is_kept(string name) => Survive(name, Mutations.WithUnknownName(Json(name)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Anything_may_be_null(string name)
    {
        foreach (var json in Mutations.WithNull(Json(name)))
            Use(name, json);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Half_an_emoji_does_no_harm(string name)
    {
        foreach (var json in Mutations.WithHalfAnEmoji(Json(name)))
            Use(name, json);
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C328")]
    [InlineData("EDA0BD")]
    [InlineData("F09F98")]
    public void Bytes_that_are_not_UTF_8_are_a_format_error_wherever_they_are(string bytes)
    {
        var odd = Convert.FromHexString(bytes);
        byte[] unread = [.. "{\"beam\":\""u8, .. odd, .. "\"}"u8];
        byte[] read = [.. "{\"type\":\""u8, .. odd, .. "\"}"u8];
        Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(unread));
        Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(read));
    }

    [Fact]
    public void Another_type_makes_another_event_and_loses_nothing()
    {
        (string, Type)[] types =
        [
            ("message.created", typeof(MessageCreatedEvent)),
            ("message.updated", typeof(MessageUpdatedEvent)),
            ("message.status", typeof(MessageStatusEvent)),
            ("conversation.created", typeof(ConversationCreatedEvent)),
            ("conversation.updated", typeof(ConversationUpdatedEvent)),
            ("Message.Created", typeof(UnknownWebhookEvent)),
            ("message.deleted", typeof(UnknownWebhookEvent)),
            ("", typeof(UnknownWebhookEvent)),
        ];
        foreach (var name in Fixture.Names.Where(name => name.StartsWith("events/", StringComparison.Ordinal)))
        {
            foreach (var (type, expected) in types)
            {
                var read = Assert.Single(Survive(name, [Mutations.WithMember(Json(name), "type", JsonSerializer.Serialize(type))]));
                Assert.IsType(expected, read);
            }
        }
    }

    private static string Json(string name) => Encoding.UTF8.GetString(Fixture.Bytes(name));

    /// <summary>Reads each document, uses what a receiver uses of it, and compares it with what it is written as.</summary>
    private static List<object> Survive(string name, IEnumerable<string> mutated)
    {
        List<object> all = [];
        foreach (var json in mutated)
        {
            var read = Use(name, json);
            var written = Fixture.WriteAny(name, read);
            Assert.True(
                JsonNode.DeepEquals(Fixture.WithoutNulls(JsonNode.Parse(json)), Fixture.WithoutNulls(JsonNode.Parse(written))),
                $"in  {json}\nout {written}");
            all.Add(read);
        }

        return all;
    }

    private static object Use(string name, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        if (!name.StartsWith("events/", StringComparison.Ordinal))
            return Fixture.ReadAny(name, bytes);
        var webhookEvent = WebhookParser.Parse(bytes);
        Assert.NotNull(webhookEvent.DeduplicationKey);
        Assert.NotEmpty(webhookEvent.OrderingKeys);
        Assert.NotEmpty(webhookEvent.ToString());
        foreach (var property in webhookEvent.GetType().GetProperties())
            property.GetValue(webhookEvent);
        return webhookEvent;
    }
}
