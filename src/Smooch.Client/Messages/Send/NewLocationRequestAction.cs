namespace Smooch.Client;

/// <summary>Asks for the place of the user.</summary>
public sealed record NewLocationRequestAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
