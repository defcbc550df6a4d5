using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message as JSON; only its status, error and time of change are changed.</summary>
internal sealed class MessageBirdMessage(MessageBirdConversation conversation, JsonObject json, DateTimeOffset createdAt)
{
    private static readonly string[] Members2019 =
        ["channelId", "content", "conversationId", "createdDatetime", "direction", "id", "status", "type", "updatedDatetime"];

    public MessageBirdConversation Conversation { get; } = conversation;

    public JsonObject Json { get; } = json;

    public string Id => Json["id"]!.ToString();

    public string Status => Json["status"]?.ToString() ?? "";

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>Gets or sets the time from which <c>GET /messages/{id}</c> finds it.</summary>
    public DateTimeOffset VisibleAt { get; set; } = createdAt;

    /// <summary>Gets the URL to which each change of status is reported, if the request has one.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>Gets the reports in transit.</summary>
    public DeliveryQueue Reports { get; } = new("report");

    public JsonObject Render() => ServiceJson.Copy(Json);

    /// <summary>As in a webhook of early 2019.</summary>
    public JsonObject Render2019()
    {
        var result = new JsonObject();
        foreach (var name in Members2019)
            result[name] = Json[name]?.DeepClone();

        return result;
    }
}
