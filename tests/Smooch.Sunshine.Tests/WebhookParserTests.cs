using System.Text;

namespace Smooch.Sunshine.Tests;

/// <summary>Bodies of webhook calls.</summary>
public sealed class WebhookParserTests
{
    [Fact]
    public void Events_of_different_kinds_in_one_call_are_all_returned()
    {
        var events = Parse("""
            {"app":{"id":"app1"},"webhook":{"id":"hook1","version":"v2"},"events":[
              {"id":"e1","type":"conversation:read","createdAt":"2020-09-30T15:14:29.834Z","payload":{"conversation":{"id":"c1"},"activity":{"type":"conversation:read","author":{"type":"user","userId":"u1"}}}},
              {"id":"e2","type":"conversation:dance","payload":{"conversation":{"id":"c2"}}},
              {"payload":{"message":{"content":{"text":"Hi","type":"text"},"author":{"type":"user","userId":"u2","user":{"id":"u2"}},"id":"m1"},"conversation":{"id":"c3","activeSwitchboardIntegration":{"name":"bot"}}},"type":"conversation:message","id":"e3"}]}
            """);
        Assert.Collection(
            events,
            first => Assert.Equal("c1", Assert.IsType<ConversationReadEvent>(first).Conversation?.Id),
            second => Assert.Equal(["conversation c2"], Assert.IsType<UnknownEvent>(second).OrderingKeys),
            third =>
            {
                var message = Assert.IsType<ConversationMessageEvent>(third);
                Assert.Equal("Hi", Assert.IsType<TextContent>(message.Content).Text);
                Assert.True(message.IsFromUser);
                Assert.Equal("u2", message.User?.Id);
                Assert.Equal(["conversation c3"], message.OrderingKeys);
                Assert.True(message.IsInControl("bot"));
                Assert.False(message.IsInControl("zd:agentWorkspace"));
            });
        Assert.All(events, webhookEvent => Assert.Equal(("app1", "hook1"), (webhookEvent.AppId, webhookEvent.WebhookId)));
        Assert.Equal(["e1", "e2", "e3"], events.Select(webhookEvent => webhookEvent.DeduplicationKey));
    }

    [Theory]
    [InlineData("switchboard:acceptControl")]
    [InlineData("switchboard:acceptControl:failure")]
    [InlineData("switchboard:offerControl")]
    [InlineData("switchboard:offerControl:failure")]
    [InlineData("switchboard:passControl")]
    [InlineData("switchboard:passControl:failure")]
    [InlineData("switchboard:releaseControl")]
    public void A_control_event_has_the_conversation_and_the_payload(string type)
    {
        var parsed = Assert.Single(Parse(
            $$$"""{"events":[{"id":"e1","type":"{{{type}}}","payload":{"conversation":{"id":"c1"},"reason":"ticketClosed"}}]}"""));
        var control = Assert.IsType<SwitchboardControlEvent>(parsed, exactMatch: false);
        Assert.Equal(("c1", "ticketClosed", type), (control.Conversation?.Id, control.Payload?.Reason, control.TriggerName));
        Assert.Equal(["conversation c1"], control.OrderingKeys);
    }

    [Theory]
    [InlineData("conversation:message:delivery:channel")]
    [InlineData("conversation:message:delivery:failure")]
    [InlineData("conversation:message:delivery:user")]
    public void A_delivery_event_has_the_conversation_the_user_and_the_payload(string type)
    {
        var parsed = Assert.Single(Parse(
            $$$"""{"events":[{"id":"e1","type":"{{{type}}}","payload":{"conversation":{"id":"c1"},"user":{"id":"u1"},"isFinalEvent":true}}]}"""));
        var delivery = Assert.IsType<ConversationMessageDeliveryEvent>(parsed, exactMatch: false);
        Assert.Equal(("c1", "u1", type), (delivery.Conversation?.Id, delivery.User?.Id, delivery.TriggerName));
        Assert.True(delivery.Payload?.IsFinalEvent);
    }

    [Fact]
    public void Call_without_events_is_empty() => Assert.Empty(Parse("""{"app":{"id":"a"},"events":[]}"""));

    [Fact]
    public void The_last_of_two_fields_of_an_envelope_counts()
    {
        const string First = """{"app":{"id":"a1","id":"a2"},"webhook":{"id":"w1"},"events":[{"id":"e1","type":"user:remove"}]""";
        var parsed = Assert.Single(Parse(First + """
            ,"app":{"id":"a3"},"webhook":null,"events":[{"id":"e2","type":"user:remove"}]}
            """));
        Assert.Equal(("e2", "a3"), (parsed.Id, parsed.AppId));
        Assert.Null(parsed.WebhookId);
        Assert.Equal("a2", Assert.Single(Parse(First + "}")).AppId);
        // A body whose events are not a list is not an envelope, and is kept whole.
        var whole = Assert.IsType<UnknownEvent>(Assert.Single(Parse(First + ""","events":5}""")));
        Assert.Equal(["app", "webhook", "events", "events"], whole.Json.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Events_without_ids_are_distinguished_by_their_content()
    {
        var events = Parse(
            """{"events":[{"type":"user:remove","payload":{"user":{"id":"u1"}}},{"type":"user:remove","payload":{"user":{"id":"u2"}}}]}""");
        Assert.NotEqual(events[0].DeduplicationKey, events[1].DeduplicationKey);
        Assert.Equal(["user u1"], events[0].OrderingKeys);
    }

    [Fact]
    public void Merge_takes_the_keys_of_both_sides()
    {
        var merge = Parse("""
            {"events":[{"id":"e","type":"user:merge","payload":{"mergedUsers":{"surviving":{"id":"u1"},"discarded":{"id":"u2"}},
             "mergedConversations":{"surviving":{"id":"c1"},"discarded":{"id":"c2"}}}}]}
            """);
        Assert.Equal(["conversation c1", "conversation c2", "user u1", "user u2"], Assert.Single(merge).OrderingKeys);
    }

    [Fact]
    public void Text_message_without_text_is_a_text_message()
    {
        var message = (ConversationMessageEvent)Parse("""
            {"events":[{"id":"e","type":"conversation:message","payload":{"message":{"id":"m","content":{"type":"text","actions":[{"type":"reply","text":"Yes","payload":"Y"}]}}}}]}
            """)[0];
        var text = Assert.IsType<TextContent>(message.Content);
        Assert.Null(text.Text);
        Assert.Equal("Y", Assert.IsType<ReplyAction>(Assert.Single(text.Actions)).Payload);
    }

    [Fact]
    public void Field_that_does_not_fit_does_not_cost_the_message()
    {
        var message = (ConversationMessageEvent)Parse("""
            {"events":[{"id":"e","type":"conversation:message","createdAt":12,"payload":{"conversation":7,"message":{"id":"m","received":"soon","content":{"type":"text","text":"hi \ud83d"}}}}]}
            """)[0];
        Assert.Equal("hi \ufffd", Assert.IsType<TextContent>(message.Content).Text);
        Assert.Null(message.CreatedAt);
        Assert.Null(message.Conversation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"events\":[")]
    [InlineData("{\"events\":[]} x")]
    public void Body_that_is_no_JSON_object_is_a_format_error(string body) =>
        Assert.Throws<SmoochWebhookFormatException>(() => Parse(body));

    [Theory]
    [InlineData("""{"type":"zen:event-type:messaging_ticket.message_added","zendesk_event_version":"2022-11-06"}""")]
    [InlineData("""{"events":{}}""")]
    public void Body_that_is_no_envelope_is_one_unknown_event(string body) => Assert.IsType<UnknownEvent>(Assert.Single(Parse(body)));

    /// <summary>The comparison of the JSON reader throws for such a name.</summary>
    [Theory]
    [InlineData("""{"\ud83d":1,"app":{"id":"a"},"webhook":{"id":"w"},"events":[{"id":"e"}]}""")]
    [InlineData("""{"app":{"\ud83d":1,"id":"a"},"webhook":{"id":"w"},"events":[{"id":"e"}]}""")]
    [InlineData("""{"app":{"id":"a","\ude00":{}},"webhook":{"\ud83d":[],"id":"w"},"events":[{"id":"e"}]}""")]
    [InlineData("""{"app":{"\u0069d":"a"},"webhook":{"id":"w","\ud83dx":"x"},"event\u0073":[{"id":"e","\ud83d":1}]}""")]
    public void Half_a_surrogate_pair_in_a_name_of_the_envelope_costs_only_its_member(string body)
    {
        var parsed = Assert.Single(Parse(body));
        Assert.Equal(("a", "w", "e"), (parsed.AppId, parsed.WebhookId, parsed.Id));
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C328")]
    [InlineData("EDA0BD")]
    [InlineData("F09F98")]
    public void Body_that_is_not_UTF_8_is_a_format_error_wherever_the_bytes_are(string bytes)
    {
        var odd = Convert.FromHexString(bytes);
        byte[] unread = [.. "{\"x\":\""u8, .. odd, .. "\",\"events\":[]}"u8];
        byte[] read = [.. "{\"events\":[{\"id\":\""u8, .. odd, .. "\"}]}"u8];
        Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(unread));
        Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(read));
    }

    private static IReadOnlyList<SunshineWebhookEvent> Parse(string body) => WebhookParser.Parse(Encoding.UTF8.GetBytes(body));
}
