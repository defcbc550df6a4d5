namespace Smooch.Client;

/// <summary>WhatsApp (<c>whatsapp</c>): a deployment, or in v1 the address and login of a self-hosted one.</summary>
[JsonCase("whatsapp")]
public sealed partial record NewWhatsAppIntegration : NewIntegration
{
    /// <summary>Gets the deployment (<c>deploymentId</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? DeploymentId { get; init; }

    /// <summary>Gets the address of the deployment (<c>baseUrl</c>); v1.</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public string? BaseUrl { get; init; }

    /// <summary>Gets the user of the deployment (<c>username</c>); v1.</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public string? Username { get; init; }

    /// <summary>Gets the password of that user (<c>password</c>); v1.</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public SmoochSecret Password { get; init; }

    /// <summary>Gets the language of template messages that name none, such as <c>en_US</c> (<c>hsmFallbackLanguage</c>).</summary>
    public string? HsmFallbackLanguage { get; init; }

    private protected override void CheckCase() => RequestRules.Require(
        !string.IsNullOrWhiteSpace(DeploymentId)
            || (!string.IsNullOrWhiteSpace(BaseUrl) && !string.IsNullOrWhiteSpace(Username) && !Password.IsEmpty),
        "Set DeploymentId, or for a self-hosted deployment BaseUrl, Username and Password.");
}
