namespace Smooch.Client;

/// <summary>Push notifications of Apple (<c>apn</c>).</summary>
[JsonCase("apn")]
public sealed partial record NewApnIntegration : NewIntegration
{
    /// <summary>Gets the certificate with its private key: the bytes of a <c>.p12</c> file in base64 (<c>certificate</c>).</summary>
    public required SmoochSecret Certificate { get; init; }

    /// <summary>Gets the password of the certificate (<c>password</c>).</summary>
    public SmoochSecret Password { get; init; }

    /// <summary>Gets whether the badge of the app counts unread messages (<c>autoUpdateBadge</c>).</summary>
    public bool? AutoUpdateBadge { get; init; }

    /// <summary>Gets whether the certificate is for Apple's production environment (<c>production</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? Production { get; init; }

    private protected override void CheckCase() => RequestRules.CheckSecret(Certificate, nameof(Certificate));
}
