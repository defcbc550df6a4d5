using System.Text;

namespace Smooch.Sunshine.Tests;

/// <summary>What an event is ordered by, when it happened, and how a log names it.</summary>
public sealed class EventKeyTests
{
    [Theory]
    [InlineData("""{"type":"user:update","payload":{"user":{"id":"u1"}}}""", "user u1")]
    [InlineData("""{"type":"client:add","payload":{"conversation":{"id":"c1"},"user":{"id":"u1"}}}""", "conversation c1")]
    [InlineData("""{"type":"client:add","payload":{"conversation":{"id":""},"user":{"id":"u1"}}}""", "user u1")]
    [InlineData("""{"type":"client:add","payload":{"conversation":{},"user":{"id":""}}}""", "app a")]
    [InlineData("""{"type":"client:add"}""", "app a")]
    [InlineData("""{"type":"user:merge"}""", "app a")]
    [InlineData("""{"type":"user:merge","payload":{"mergedUsers":{"surviving":{"id":"u1"},"discarded":{"id":""}}}}""", "user u1")]
    [InlineData("""{"type":"user:merge","payload":{"mergedUsers":{"discarded":{"id":"u2"}}}}""", "user u2")]
    [InlineData(
        """{"type":"user:merge","payload":{"mergedConversations":{"surviving":{"id":"c1"},"discarded":{"id":"c1"}},"mergedUsers":{"surviving":{"id":"u1"},"discarded":{"id":"u1"}}}}""",
        "conversation c1,user u1")]
    [InlineData(
        """{"type":"user:merge","payload":{"mergedConversations":{"surviving":{"id":""},"discarded":{"id":"c2"}}}}""",
        "conversation c2")]
    [InlineData("""{"type":"x","payload":{"conversation":{"id":"c1"},"user":{"id":"u1"}}}""", "conversation c1")]
    [InlineData("""{"type":"x","payload":{"conversation":{"id":""},"user":{"id":"u1"}}}""", "user u1")]
    [InlineData("""{"type":"x","payload":{"conversation":7,"user":{"id":"u1"}}}""", "user u1")]
    [InlineData("""{"type":"x","payload":{"user":{"id":""}}}""", "app a")]
    [InlineData("""{"type":"x","payload":{"user":{"id":7}}}""", "app a")]
    [InlineData("""{"type":"x","payload":[]}""", "app a")]
    [InlineData("""{"type":"x"}""", "app a")]
    [InlineData("[]", "app a")]
    public void An_event_is_ordered_by_its_conversations_else_its_users_else_the_app(string json, string keys) =>
        Assert.Equal(keys, string.Join(',', Parse(json).OrderingKeys));

    [Theory]
    [InlineData("""{"user":{"id":"u1"},"message":{"author":{"user":{"id":"u2"}}}}""", "u1")]
    [InlineData("""{"message":{"author":{"user":{"id":"u2"}}}}""", "u2")]
    [InlineData("""{"message":{"author":{}}}""", null)]
    [InlineData("{}", null)]
    public void The_user_of_a_message_is_that_of_the_payload_else_its_author(string payload, string? user) =>
        Assert.Equal(user, Parse($$"""{"type":"conversation:message","payload":{{payload}}}""").User?.Id);

    [Theory]
    [InlineData("user", true)]
    [InlineData("business", false)]
    [InlineData("", false)]
    public void A_message_is_from_the_user_when_its_author_is_one(string author, bool isFromUser)
    {
        var message = Assert.IsType<ConversationMessageEvent>(
            Parse($$$"""{"type":"conversation:message","payload":{"message":{"id":"m","author":{"type":"{{{author}}}"} } } }"""));
        Assert.Equal(isFromUser, message.IsFromUser);
        Assert.Equal("m", message.Message?.Id);
        Assert.False(new ConversationMessageEvent().IsFromUser);
    }

    [Theory]
    [InlineData("typing:start", true)]
    [InlineData("typing:stop", false)]
    public void A_user_is_typing_from_the_start_of_the_activity_to_its_stop(string activity, bool isTyping)
    {
        var typing = Assert.IsType<ConversationTypingEvent>(
            Parse($$$"""{"type":"conversation:typing","payload":{"activity":{"type":"{{{activity}}}"} } }"""));
        Assert.Equal(isTyping, typing.IsTyping);
        Assert.False(new ConversationTypingEvent().IsTyping);
    }

    [Fact]
    public void The_survivors_of_a_merge_are_its_conversation_and_user()
    {
        var merge = Parse("""
            {"type":"user:merge","payload":{"mergedUsers":{"surviving":{"id":"u1"},"discarded":{"id":"u2"}},
             "mergedConversations":{"surviving":{"id":"c1"},"discarded":{"id":"c2"}}}}
            """);
        Assert.Equal(("c1", "u1"), (merge.Conversation?.Id, merge.User?.Id));
        Assert.Equal((null, null), (new UserMergeEvent().Conversation, new UserMergeEvent().User));
    }

    [Theory]
    [InlineData("""{"id":"e1","type":"user:remove"}""", "UserRemoveEvent user:remove e1")]
    [InlineData("""{"type":"user:remove"}""", "UserRemoveEvent user:remove")]
    [InlineData("""{"id":"e1","type":"x"}""", "UnknownEvent x e1")]
    public void A_log_names_an_event_by_its_type_and_id(string json, string text) => Assert.Equal(text, Parse(json).ToString());

    [Fact]
    public void An_event_happened_when_it_was_created()
    {
        var parsed = Parse("""{"type":"user:remove","createdAt":"2020-09-30T15:14:29.834Z"}""");
        Assert.Equal(new DateTimeOffset(2020, 9, 30, 15, 14, 29, 834, TimeSpan.Zero), parsed.HappenedAt);
        Assert.Null(Parse("""{"type":"user:remove"}""").HappenedAt);
    }

    [Fact]
    public void Only_an_event_of_an_unknown_trigger_is_unknown()
    {
        Assert.True(Parse("""{"type":"x"}""").IsUnknown);
        Assert.False(Parse("""{"type":"user:remove"}""").IsUnknown);
    }

    private static SunshineWebhookEvent Parse(string json) =>
        Assert.Single(WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"app":{"id":"a"},"events":[{{json}}]}""")));
}
