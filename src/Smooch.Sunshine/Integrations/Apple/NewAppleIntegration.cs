namespace Smooch.Sunshine;

/// <summary>Apple Messages for Business, to create.</summary>
[JsonCase("apple")]
public sealed partial record NewAppleIntegration : NewIntegration
{
    /// <summary>Gets the business (<c>businessId</c>).</summary>
    public required string BusinessId { get; init; }

    /// <summary>Gets the secret of the API (<c>apiSecret</c>).</summary>
    public required SmoochSecret ApiSecret { get; init; }

    /// <summary>Gets the messaging service provider (<c>mspId</c>).</summary>
    public required string MspId { get; init; }

    /// <summary>Gets the secret of authentication messages, at least 88 characters (<c>authenticationMessageSecret</c>).</summary>
    public SmoochSecret AuthenticationMessageSecret { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(BusinessId, nameof(BusinessId));
        RequestRules.Secret(ApiSecret, nameof(ApiSecret));
        RequestRules.Text(MspId, nameof(MspId));
        AppleIntegration.Check(AuthenticationMessageSecret);
    }
}
