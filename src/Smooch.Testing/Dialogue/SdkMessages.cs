using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Reads the fake's own JSON as the SDK's message, with the SDK's parser of webhooks.</summary>
internal static class SdkMessages
{
    public static Message Parse(JsonObject message)
    {
        var payload = new JsonObject { ["trigger"] = "message:appMaker", ["messages"] = new JsonArray(message) };
        return ((AppMakerMessageEvent)WebhookParser.Parse(ServiceJson.ToBytes(payload))).Messages[0];
    }
}
