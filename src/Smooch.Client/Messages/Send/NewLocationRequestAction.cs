namespace Smooch.Client;

/// <summary>Asks for the place of the user.</summary>
[JsonCase("locationRequest")]
public sealed partial record NewLocationRequestAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
