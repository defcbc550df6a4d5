namespace Smooch.Client;

/// <summary>Asks for the place of the user.</summary>
public sealed record LocationRequestAction : MessageAction
{
    private protected override void Close()
    {
    }
}
