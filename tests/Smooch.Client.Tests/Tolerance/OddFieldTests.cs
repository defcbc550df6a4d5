using System.Text;
using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>The smallest documents with one odd field, and what is left of them.</summary>
public sealed class OddFieldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_leaves_the_event_typed()
    {
        var received = Parse(
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u","givenName":"Mi\ud83d"}}""");
        Assert.Equal("Mi\uFFFD", received.AppUser!.GivenName);
        Assert.Equal("m", Assert.IsType<TextMessage>(Assert.Single(received.Messages)).Id);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_keeps_the_text()
    {
        var received = Parse(
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi \ud83d"}],"appUser":{"_id":"u"}}""");
        Assert.Equal("hi \uFFFD", Assert.IsType<TextMessage>(Assert.Single(received.Messages)).Text);
    }

    [Fact]
    public void Number_as_the_id_of_a_client_leaves_the_event_typed()
    {
        var received = Parse(
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text"}],"appUser":{"_id":"u","clients":[{"id":7,"platform":"web"}]}}""");
        Assert.Equal("web", Assert.Single(received.AppUser!.Clients).Platform.ToString());
    }

    [Fact]
    public void String_as_the_conversation_leaves_the_event_typed()
    {
        var received = Parse(
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text"}],"appUser":{"_id":"u"},"conversation":"c"}""");
        Assert.Null(received.Conversation);
        Assert.Equal("\"c\"", received.UnknownFields["conversation"].GetRawText());
    }

    [Fact]
    public void Null_among_the_messages_is_left_out()
    {
        var received = Parse("""{"trigger":"message:appUser","messages":[null,{"_id":"m","type":"text"},null],"appUser":{"_id":"u"}}""");
        Assert.Equal("m", Assert.Single(received.Messages).Id);
    }

    [Fact]
    public void Absent_time_is_null_and_is_not_written()
    {
        var message = JsonSerializer.Deserialize<Message>("""{"_id":"m","type":"text"}""")!;
        Assert.Null(message.Received);
        Assert.Equal("""{"_id":"m","type":"text"}""", JsonSerializer.Serialize(message));
    }

    [Theory]
    [InlineData(
        """{"trigger":"message:appUser","appUser":{"_id":"u","properties":{"a":"\ud83d"}},"messages":[{"_id":"m","type":"text","text":"hi \ud83d"}],"extra":{"b":"\ud83d"}}""")]
    [InlineData("""{"trigger":"conversation:mood","mood":["\ud83d"]}""")]
    public void Event_with_half_a_surrogate_pair_can_be_written(string json)
    {
        var received = WebhookParser.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(json, JsonSerializer.Serialize(received), ignoreCase: true);
        Assert.Equal(json, JsonSerializer.Serialize(received, JsonSerializerOptions.Web), ignoreCase: true);
    }

    [Theory]
    [InlineData("""{"appUser":{"_id":"u","givenName":"Mi\ud83d"}}""", "Mi\uFFFD")]
    [InlineData("""{"appUser":{"_id":"u","givenName":7}}""", null)]
    [InlineData("""{"appUser":{"_id":"u","signedUpAt":"soon","clients":[{"id":7}],"properties":{"a":"\ud83d"}}}""", null)]
    public async Task User_with_an_odd_field_can_be_read_and_updated(string response, string? givenName)
    {
        using var smooch = TestClient.Over(new RecordingHandler(response));
        var user = await smooch.AppUsers.GetAsync("u", Token);
        Assert.Equal(("u", givenName), (user.Id, user.GivenName));
        Assert.Equal("u", (await smooch.AppUsers.UpdateAsync("u", new AppUserUpdate { Surname = "Reyes" }, Token)).Id);
    }

    [Fact]
    public async Task Send_whose_response_has_an_odd_conversation_returns_the_message()
    {
        using var smooch = TestClient.Over(
            new RecordingHandler("""{"message":{"_id":"m","type":"text","role":"appMaker","text":"hi"},"conversation":"c"}"""));
        var sent = await smooch.AppUsers.SendMessageAsync("u", "hi", Token);
        Assert.Equal(("m", null), (sent.Message.Id, sent.Conversation));
    }

    private static AppUserMessageEvent Parse(string json) =>
        Assert.IsType<AppUserMessageEvent>(WebhookParser.Parse(Encoding.UTF8.GetBytes(json)));
}
