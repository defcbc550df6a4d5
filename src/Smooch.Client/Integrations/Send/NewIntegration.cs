namespace Smooch.Client;

/// <summary>
/// An integration to create. Use the class for its type: <see cref="NewWebIntegration"/>,
/// <see cref="NewWhatsAppIntegration"/> and so on. An incomplete integration is rejected before a request is sent.
/// </summary>
[JsonUnion("type")]
public abstract partial record NewIntegration
{
    private protected NewIntegration()
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
