namespace Smooch.Client;

[JsonModel]
internal sealed partial record ConversationResponse : SmoochModel, IWireResult
{
    internal partial Conversation? Conversation { get; init; }

    bool IWireResult.IsComplete => Conversation is not null;
}

[JsonModel]
internal sealed partial record PostbackRequest(string ActionId);
