using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record ConversationResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("conversation")]
    internal Conversation? conversation;

    bool IWireResult.IsComplete => conversation is not null;
}

internal sealed class PostbackRequest(string actionId)
{
    public string ActionId { get; } = actionId;
}
