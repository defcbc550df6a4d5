using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>From the fake's own JSON to the SDK's message, by the road that users of the SDK have: the parser of webhooks.</summary>
internal static class SdkMessages
{
    public static Message Parse(JsonObject message)
    {
        var payload = new JsonObject { ["trigger"] = "message:appMaker", ["messages"] = new JsonArray(message) };
        return ((AppMakerMessageEvent)WebhookParser.Parse(WireJson.ToBytes(payload))).Messages[0];
    }
}
