using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message as it is written on the wire; only its status, error and time of change ever change.</summary>
internal sealed class MessageBirdMessage(MessageBirdConversation conversation, JsonObject json, DateTimeOffset createdAt)
{
    private static readonly string[] Members2019 =
        ["channelId", "content", "conversationId", "createdDatetime", "direction", "id", "status", "type", "updatedDatetime"];

    public MessageBirdConversation Conversation { get; } = conversation;

    public JsonObject Json { get; } = json;

    public string Id => Json["id"]!.ToString();

    public string Status => Json["status"]?.ToString() ?? "";

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>When <c>GET /messages/{id}</c> begins to find it.</summary>
    public DateTimeOffset VisibleAt { get; set; } = createdAt;

    /// <summary>Where each change of status is reported, if the request named a URL.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>The reports on their way.</summary>
    public DeliveryQueue Reports { get; } = new("report");

    public JsonObject Render() => WireJson.Copy(Json);

    /// <summary>As in a webhook of early 2019.</summary>
    public JsonObject Render2019()
    {
        var result = new JsonObject();
        foreach (var name in Members2019)
            result[name] = Json[name]?.DeepClone();

        return result;
    }
}
