using System.Text.Json;

namespace Smooch.Core.Tests.Protocol;

public sealed class OtherApisTests
{
    [Theory]
    [InlineData("""{"trigger":"message:appUser"}""", OtherApis.SmoochV1)]
    [InlineData("""{"trigger":"x","events":[],"app":{}}""", OtherApis.SmoochV1)]
    [InlineData("""{"events":[],"webhook":{}}""", OtherApis.Sunshine)]
    [InlineData("""{"events":[],"app":{}}""", OtherApis.Sunshine)]
    [InlineData("""{"zendesk_event_version":"2022-06-20"}""", OtherApis.Zendesk)]
    [InlineData("""{"type":"zen:event-type:ticket.created"}""", OtherApis.Zendesk)]
    [InlineData("""{"type":"message.created"}""", OtherApis.MessageBird)]
    [InlineData("""{"type":"conversation.updated"}""", OtherApis.MessageBird)]
    [InlineData("""{"events":[]}""", null)]
    [InlineData("""{"events":{},"app":{}}""", null)]
    [InlineData("""{"app":{}}""", null)]
    [InlineData("""{"trigger":7}""", null)]
    [InlineData("""{"type":"message"}""", null)]
    [InlineData("""{"type":"conversations.updated"}""", null)]
    [InlineData("""{"type":"Message.created"}""", null)]
    [InlineData("""{"type":"Zen:event-type:x"}""", null)]
    [InlineData("""{"type":7}""", null)]
    [InlineData("{}", null)]
    public void A_payload_is_recognized_by_what_only_its_API_has(string body, string? api)
    {
        using var document = JsonDocument.Parse(body);
        Assert.Equal(api, OtherApis.NameOf(document.RootElement));
    }
}
