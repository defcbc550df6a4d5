namespace Smooch.Client;

/// <summary>
/// The changes to an integration. Use the class for its type, such as <see cref="WebIntegrationUpdate"/>;
/// <see cref="BasicIntegrationUpdate"/> fits all types. Other credentials cannot be changed: create a new integration instead.
/// </summary>
[JsonModel]
public abstract partial record IntegrationUpdate
{
    private protected IntegrationUpdate()
    {
    }

    /// <summary>Gets the display name, which distinguishes it from others of its type (<c>displayName</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? DisplayName { get; init; }

    internal void Check() => CheckCase();

    /// <summary>
    /// Checks the case: throws for a request that the API would reject. It is internal, so that only this assembly can add cases.
    /// </summary>
    private protected abstract void CheckCase();
}
