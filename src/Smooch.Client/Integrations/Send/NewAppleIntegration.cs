namespace Smooch.Client;

/// <summary>Apple Messages for Business (<c>apple</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("apple")]
public sealed partial record NewAppleIntegration : NewIntegration
{
    /// <summary>Gets the id of the business at Apple (<c>businessId</c>).</summary>
    public required string BusinessId { get; init; }

    /// <summary>Gets the secret of the messaging service provider (<c>apiSecret</c>).</summary>
    public required SmoochSecret ApiSecret { get; init; }

    /// <summary>Gets the id of the messaging service provider (<c>mspId</c>).</summary>
    public required string MspId { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(BusinessId, nameof(BusinessId));
        RequestRules.CheckSecret(ApiSecret, nameof(ApiSecret));
        RequestRules.CheckText(MspId, nameof(MspId));
    }
}
