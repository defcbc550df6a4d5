using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal sealed class MessageBirdWebhook(string id, string url, string[] events, string? channelId, string created)
{
    public string Id { get; } = id;

    public string Url { get; set; } = url;

    public string[] Events { get; set; } = events;

    public string? ChannelId { get; } = channelId;

    public string Status { get; set; } = "enabled";

    public JsonObject? Settings { get; set; }

    public string? Updated { get; set; }

    public DeliveryQueue Queue { get; } = new(id);

    public bool Wants(string type, string? messageChannelId) =>
        Status == "enabled" && Events.Contains(type) && (ChannelId is null || ChannelId == messageChannelId);

    public JsonObject Render()
    {
        var result = new JsonObject { ["id"] = Id, ["url"] = Url };
        if (ChannelId is not null)
            result["channelId"] = ChannelId;

        result["events"] = new JsonArray([.. Events.Select(name => JsonValue.Create(name))]);
        result["status"] = Status;
        if (Settings is not null)
            result["settings"] = Settings.DeepClone();

        result["createdDatetime"] = created;
        result["updatedDatetime"] = Updated;
        return result;
    }
}
