namespace Smooch.Client;

/// <summary>A button that asks for the location of the user.</summary>
[JsonCase("locationRequest")]
public sealed partial record NewLocationRequestAction : NewAction
{
    private protected override void CheckCase()
    {
    }
}
