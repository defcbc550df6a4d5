namespace Smooch.Client;

/// <summary>WhatsApp (<c>whatsapp</c>).</summary>
[JsonCase("whatsapp")]
public sealed partial record WhatsAppIntegration : Integration
{
    /// <summary>Gets the id of the deployment; v1.1 (<c>deploymentId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? DeploymentId { get; init; }

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets the address of a deployment that the business hosts (<c>baseUrl</c>).</summary>
    public partial string? BaseUrl { get; init; }

    /// <summary>Gets the user of a deployment that the business hosts (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the language of template messages that name none, if the service sends it (<c>hsmFallbackLanguage</c>).</summary>
    public partial string? HsmFallbackLanguage { get; init; }
}
