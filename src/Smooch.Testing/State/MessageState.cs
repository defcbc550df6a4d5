using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal enum MessageShape
{
    /// <summary>Responses of the paths of 2015: no <c>type</c>, no <c>source</c>.</summary>
    Rest2015,

    /// <summary>The same in webhooks, where empty members are written, <c>metadata</c> as an array.</summary>
    Webhook2015,

    /// <summary>No <c>type</c>; empty members are written.</summary>
    Webhook2016,
    V1,
    V1_1,
}

/// <summary>A stored message. The content is stored in the newest form and reduced for older versions.</summary>
internal sealed class MessageState(string id, long received, string role, JsonObject content)
{
    public string Id { get; } = id;

    public long Received { get; } = received;

    public string Role { get; } = role;

    /// <summary>Everything but <c>_id</c>, <c>role</c> and <c>received</c>.</summary>
    public JsonObject Content { get; } = content;

    public JsonObject Source => (JsonObject)Content["source"]!;

    public JsonObject Render(MessageShape shape)
    {
        var result = new JsonObject { ["_id"] = Id };
        foreach (var (name, value) in Content)
        {
            if (value is not null && !IsHidden(name, shape))
                result[name] = value.DeepClone();
        }

        if (result["type"]?.ToString() == "template")
        {
            result["type"] = "text";
            result["text"] = " ";
        }

        result["role"] = Role;
        result["received"] = ServiceTime.Seconds(Received);
        AddEmpty(result, shape);
        if (shape is MessageShape.V1 or MessageShape.Webhook2016 && result["source"] is JsonObject source)
        {
            source.Remove("integrationId");
            source.Remove("originalMessageId");
            source.Remove("originalMessageTimestamp");
        }

        return result;
    }

    public IEnumerable<JsonObject> Actions()
    {
        var own = Objects(Content["actions"]);
        return own.Concat(Objects(Content["items"]).SelectMany(item => Objects(item["actions"])));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static bool IsHidden(string name, MessageShape shape) => shape switch
    {
        _ when name is "htmlText" or "attachmentId" or "template" or "subtypes" or "native" => true,
        MessageShape.V1_1 => false,
        _ when name is "altText" or "location" or "textFallback" or "quotedMessage" => true,
        MessageShape.V1 => false,
        MessageShape.Webhook2016 => name is "type",
        _ => name is "type" or "source",
    };

    private static void AddEmpty(JsonObject message, MessageShape shape)
    {
        if (shape is MessageShape.Webhook2015 or MessageShape.Webhook2016)
        {
            message["metadata"] ??= shape == MessageShape.Webhook2015 ? new JsonArray() : new JsonObject();
            message["actions"] ??= new JsonArray();
        }
    }
}
