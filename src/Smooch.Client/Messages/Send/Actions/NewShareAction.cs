namespace Smooch.Client;

/// <summary>A button that shares the message.</summary>
[JsonCase("share")]
public sealed partial record NewShareAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
