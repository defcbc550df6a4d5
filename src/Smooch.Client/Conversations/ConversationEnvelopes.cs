namespace Smooch.Client;

[JsonModel]
internal sealed partial record ConversationResponse : SmoochModel, ICheckedResult
{
    internal partial Conversation? Conversation { get; init; }
}

[JsonModel]
internal sealed partial record PostbackRequest(string ActionId);
