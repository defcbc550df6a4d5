namespace Smooch.Client;

/// <summary>
/// What to change of an integration (reference: integrations). Use the case for what it connects to, such as <see cref="WebIntegrationUpdate"/>;
/// <see cref="BasicIntegrationUpdate"/> fits all. Other credentials cannot be changed: create the integration anew.
/// </summary>
[JsonModel]
public abstract partial record IntegrationUpdate
{
    private protected IntegrationUpdate()
    {
    }

    /// <summary>Gets a name to tell it from others of its type (<c>displayName</c>; v1.1).</summary>
    public string? DisplayName { get; init; }

    internal void Check() => CheckCase();

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}
