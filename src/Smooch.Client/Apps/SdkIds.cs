namespace Smooch.Client;

/// <summary>The integration ids with which the SDKs on devices start (v1.1, since 2020).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record SdkIds : SmoochModel
{
    /// <summary>Gets the id for the Android SDK (<c>androidIntegrationId</c>).</summary>
    public partial string? AndroidIntegrationId { get; init; }

    /// <summary>Gets the id for the iOS SDK (<c>iosIntegrationId</c>).</summary>
    public partial string? IosIntegrationId { get; init; }

    /// <summary>Gets the id for the web SDK (<c>webIntegrationId</c>).</summary>
    public partial string? WebIntegrationId { get; init; }
}
