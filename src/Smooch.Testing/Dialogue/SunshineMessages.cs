using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Turns the fake's own JSON into messages of the v2 SDK, by the parser of webhooks that users of the SDK have.</summary>
internal static class SunshineMessages
{
    public static Sunshine.Message Parse(JsonObject message)
    {
        var envelope = new JsonObject
        {
            ["app"] = new JsonObject { ["id"] = "app" },
            ["webhook"] = new JsonObject { ["id"] = "webhook", ["version"] = "v2" },
            ["events"] = new JsonArray(new JsonObject
            {
                ["id"] = "event",
                ["type"] = "conversation:message",
                ["payload"] = new JsonObject { ["message"] = message },
            }),
        };
        return ((Sunshine.ConversationMessageEvent)Sunshine.WebhookParser.Parse(ServiceJson.ToBytes(envelope))[0]).Message!;
    }
}
