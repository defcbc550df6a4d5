namespace Smooch.Client;

/// <summary>A WhatsApp deployment: the WhatsApp server of one phone number (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record Deployment : SmoochResource
{
    /// <summary>Gets the host of the deployment: the service or the business (<c>hosting</c>).</summary>
    public partial DeploymentHosting Hosting { get; init; }

    /// <summary>Gets the status (<c>status</c>).</summary>
    public partial DeploymentStatus Status { get; init; }

    /// <summary>Gets the address of the deployment, if the business hosts it (<c>baseUrl</c>).</summary>
    public partial string? BaseUrl { get; init; }

    /// <summary>
    /// Gets the user name for calls to it, if the business hosts it (<c>username</c>). The service never returns the password.
    /// </summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the address that receives its events (<c>callbackUrl</c>).</summary>
    public partial string? CallbackUrl { get; init; }

    /// <summary>Gets the secret of the callbacks, made by the service (<c>callbackSecret</c>).</summary>
    public partial SmoochSecret CallbackSecret { get; init; }

    /// <summary>Gets the phone number that it was activated for (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets the id of the integration that uses it (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the id of the app of that integration (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }
}
