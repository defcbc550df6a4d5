namespace Smooch.Client;

/// <summary>
/// An integration to create (reference: integrations). Use the case for what it connects to: <see cref="NewWebIntegration"/>,
/// <see cref="NewWhatsAppIntegration"/> and so on. What the API would refuse for being incomplete is refused before anything is sent.
/// </summary>
[JsonUnion("type")]
public abstract partial record NewIntegration
{
    private protected NewIntegration()
    {
    }

    /// <summary>Gets a name to tell it from others of its type (<c>displayName</c>; v1.1).</summary>
    public string? DisplayName { get; init; }

    internal void Check() => CheckCase();

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}
