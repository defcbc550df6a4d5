namespace Smooch.Client;

/// <summary>Shares the message.</summary>
public sealed record NewShareAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
