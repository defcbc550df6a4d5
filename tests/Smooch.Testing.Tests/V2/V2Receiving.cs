using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

/// <summary>Reads envelopes of v2.</summary>
internal static class V2Receiving
{
    /// <summary>The events of the next call, each with its type and payload.</summary>
    public static async Task<IReadOnlyList<(string Type, JsonObject Payload)>> NextEventsAsync(this Receiver receiver)
    {
        var envelope = (await receiver.NextAsync()).Payload;
        Assert.Equal("v2", (string?)envelope["webhook"]!["version"]);
        Assert.NotEmpty((string)envelope["app"]!["id"]!);
        return [.. ((JsonArray)envelope["events"]!).Select(happened =>
        {
            Assert.Equal(24, ((string)happened!["id"]!).Length);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", (string)happened["createdAt"]!);
            return ((string)happened["type"]!, (JsonObject)happened["payload"]!);
        })];
    }

    /// <summary>The payload of the only event of the next call.</summary>
    public static async Task<JsonObject> NextV2Async(this Receiver receiver, string type)
    {
        var (seen, payload) = Assert.Single(await receiver.NextEventsAsync());
        Assert.Equal(type, seen);
        return payload;
    }

    /// <summary>An integration that calls the receiver for these triggers.</summary>
    public static FakeIntegration Listen(this Fake fake, Receiver receiver, params string[] triggers) => fake.Smooch.App.AddIntegration(
        new FakeIntegrationOptions { WebhookTarget = receiver.Url, Triggers = [.. triggers] });
}
