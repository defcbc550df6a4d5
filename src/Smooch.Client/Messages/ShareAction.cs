namespace Smooch.Client;

/// <summary>Shares the message.</summary>
public sealed record ShareAction : MessageAction
{
    private protected override void Close()
    {
    }
}
