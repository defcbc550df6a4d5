namespace Smooch.Client;

/// <summary>Shares the message.</summary>
[JsonCase("share")]
public sealed partial record NewShareAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
