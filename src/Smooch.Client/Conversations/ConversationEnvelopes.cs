namespace Smooch.Client;

[JsonModel]
internal sealed partial record ConversationResponse : SmoochModel, ICheckedResult
{
    internal partial Conversation? Conversation { get; init; }

    bool ICheckedResult.IsComplete => Conversation is not null;
}

[JsonModel]
internal sealed partial record PostbackRequest(string ActionId);
