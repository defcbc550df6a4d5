using System.Security.Cryptography;
using System.Text;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>What an event is recognized and ordered by, when it happened, and how a log names it.</summary>
public sealed class EventKeyTests
{
    [Theory]
    [InlineData(
        """{"type":"message.created","message":{"id":"m1","status":"received","updatedDatetime":"2026-01-02T03:04:05Z"}}""",
        "message.created|m1|received|2026-01-02T03:04:05Z")]
    [InlineData("""{"type":"message.updated","message":{"id":"m1"},"conversation":{"id":"c1"}}""", "message.updated|m1||")]
    [InlineData(
        """{"type":"conversation.updated","conversation":{"id":"c1","status":"archived","createdDatetime":"2025-01-02T03:04:05Z","updatedDatetime":"2026-01-02T03:04:05Z"}}""",
        "conversation.updated|c1|archived|2026-01-02T03:04:05Z")]
    [InlineData(
        """{"type":"conversation.created","conversation":{"id":"c1","status":"active","createdDatetime":"2025-01-02T03:04:05Z"}}""",
        "conversation.created|c1|active|2025-01-02T03:04:05Z")]
    [InlineData("""{"type":"message.created","conversation":{"id":"c1"}}""", "message.created|#")]
    [InlineData("""{"type":"message.created","message":{"id":""}}""", "message.created|#")]
    [InlineData("""{"type":"conversation.created","conversation":{"id":""}}""", "conversation.created|#")]
    [InlineData("""{"type":"conversation.created"}""", "conversation.created|#")]
    [InlineData("{}", "|#")]
    public void A_duplicate_has_the_same_type_id_status_and_time_else_the_same_body(string json, string key)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(key.Replace("#", hash, StringComparison.Ordinal), Parse(json).DeduplicationKey, ignoreCase: true);
    }

    /// <summary>Only the body distinguishes two events of a type that is not known: they may be of one conversation.</summary>
    [Fact]
    public void Two_events_of_an_unknown_type_in_one_conversation_are_no_duplicates()
    {
        static string Reaction(string emoji) =>
            $$$"""{"type":"message.reaction","conversation":{"id":"c1","status":"active","updatedDatetime":"2026-01-02T03:04:05Z"},"reaction":"{{{emoji}}}"}""";
        Assert.NotEqual(Parse(Reaction("+")).DeduplicationKey, Parse(Reaction("-")).DeduplicationKey);
        Assert.Equal(Parse(Reaction("+")).DeduplicationKey, Parse(Reaction("+")).DeduplicationKey);
        Assert.StartsWith("message.reaction|", Parse(Reaction("+")).DeduplicationKey, StringComparison.Ordinal);
        Assert.Equal(["conversation c1"], Parse(Reaction("+")).OrderingKeys);
    }

    [Fact]
    public void An_event_that_was_created_in_code_without_an_id_has_no_key()
    {
        Assert.Null(new ConversationCreatedEvent().DeduplicationKey);
        Assert.Null(new MessageCreatedEvent().DeduplicationKey);
        Assert.StartsWith(
            "message.created|m1|",
            new MessageCreatedEvent { Message = new TextMessage { Id = "m1" } }.DeduplicationKey,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message.created","message":{"id":"m1","conversationId":"c1"},"conversation":{"id":"c2"}}""", "c1")]
    [InlineData("""{"type":"message.created","message":{"id":"m1","conversationId":""},"conversation":{"id":"c2"}}""", "c2")]
    [InlineData("""{"type":"message.created","conversation":{"id":"c2"}}""", "c2")]
    [InlineData("""{"type":"message.created","message":{"id":"m1"},"conversation":{"id":""}}""", null)]
    [InlineData("""{"type":"conversation.created","conversation":{"id":"c2"}}""", "c2")]
    [InlineData("""{"type":"conversation.created","conversation":{"id":""}}""", null)]
    [InlineData("""{"type":"conversation.created"}""", null)]
    [InlineData("""{"type":"x","conversation":{"id":"c2"},"message":{"conversationId":"c1"}}""", "c2")]
    public void Events_of_one_conversation_are_ordered(string json, string? conversation)
    {
        var parsed = Parse(json);
        Assert.Equal(conversation, parsed.ConversationId);
        Assert.Equal([conversation is null ? "account" : "conversation " + conversation], parsed.OrderingKeys);
    }

    [Theory]
    [InlineData("""{"type":"message.created","contact":{"id":"k1"}}""", "contact k1")]
    [InlineData("""{"type":"message.created","contact":{"id":""}}""", "account")]
    [InlineData("""{"type":"message.created","contact":{"id":"k1"},"conversation":{"id":"c1"}}""", "conversation c1")]
    public void Without_a_conversation_the_events_of_a_contact_are_ordered(string json, string key) =>
        Assert.Equal([key], Parse(json).OrderingKeys);

    [Theory]
    [InlineData(
        """{"type":"message.created","message":{"createdDatetime":"2025-01-02T03:04:05Z","updatedDatetime":"2026-01-02T03:04:05Z"}}""",
        2026)]
    [InlineData("""{"type":"message.created","message":{"createdDatetime":"2025-01-02T03:04:05Z"}}""", 2025)]
    [InlineData("""{"type":"message.created","conversation":{"createdDatetime":"2025-01-02T03:04:05Z"}}""", null)]
    [InlineData(
        """{"type":"conversation.updated","conversation":{"createdDatetime":"2025-01-02T03:04:05Z","updatedDatetime":"2026-01-02T03:04:05Z"}}""",
        2026)]
    [InlineData("""{"type":"conversation.updated","conversation":{"createdDatetime":"2025-01-02T03:04:05Z"}}""", 2025)]
    [InlineData("""{"type":"conversation.updated"}""", null)]
    public void An_event_happened_when_its_message_or_conversation_changed(string json, int? year) =>
        Assert.Equal(year, Parse(json).HappenedAt?.Year);

    [Theory]
    [InlineData(
        """{"type":"message.created","message":{"id":"m1"},"conversation":{"id":"c1"}}""",
        "MessageCreatedEvent message.created m1")]
    [InlineData("""{"type":"message.created","conversation":{"id":"c1"}}""", "MessageCreatedEvent message.created")]
    [InlineData("""{"type":"message.created","message":{"id":""}}""", "MessageCreatedEvent message.created")]
    [InlineData(
        """{"type":"conversation.created","conversation":{"id":"c1"}}""",
        "ConversationCreatedEvent conversation.created c1")]
    [InlineData("""{"type":"conversation.created"}""", "ConversationCreatedEvent conversation.created")]
    public void A_log_names_an_event_by_its_type_and_id(string json, string text) => Assert.Equal(text, Parse(json).ToString());

    [Theory]
    [InlineData("received", true)]
    [InlineData("sent", false)]
    [InlineData("", false)]
    public void A_message_is_received_when_its_direction_is(string direction, bool isReceived)
    {
        var created = Assert.IsType<MessageCreatedEvent>(
            Parse($$$"""{"type":"message.created","message":{"id":"m1","direction":"{{{direction}}}"} }"""));
        Assert.Equal(isReceived, created.IsReceived);
        Assert.False(new MessageCreatedEvent().IsReceived);
    }

    [Fact]
    public void Only_an_event_of_an_unknown_type_is_unknown()
    {
        Assert.True(Parse("""{"type":"message.reaction"}""").IsUnknown);
        Assert.False(Parse("""{"type":"message.created"}""").IsUnknown);
    }

    [Fact]
    public void The_types_of_events_have_the_names_of_the_service() => Assert.Equal(
        ["conversation.created", "conversation.updated", "message.created", "message.updated", "message.status"],
        new[]
        {
            WebhookEventType.ConversationCreated,
            WebhookEventType.ConversationUpdated,
            WebhookEventType.MessageCreated,
            WebhookEventType.MessageUpdated,
            WebhookEventType.MessageStatus,
        }.Select(type => type.ToString()));

    private static MessageBirdWebhookEvent Parse(string json) => WebhookParser.Parse(Encoding.UTF8.GetBytes(json));
}
