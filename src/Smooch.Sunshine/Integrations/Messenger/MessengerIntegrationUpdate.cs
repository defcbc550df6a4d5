namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record MessengerIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the access token of the page (<c>pageAccessToken</c>).</summary>
    public SmoochSecret PageAccessToken { get; init; }
}
