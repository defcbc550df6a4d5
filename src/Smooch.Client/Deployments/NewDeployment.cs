namespace Smooch.Client;

/// <summary>A WhatsApp deployment to create.</summary>
[JsonModel]
public sealed partial record NewDeployment
{
    /// <summary>
    /// Gets the host of the deployment (<c>hosting</c>). <see cref="DeploymentHosting.Self"/> also needs <see cref="BaseUrl"/>,
    /// <see cref="Username"/> and <see cref="Password"/>.
    /// </summary>
    public required DeploymentHosting Hosting { get; init; }

    /// <summary>Gets the address of the deployment, http or https (<c>baseUrl</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Gets the user name for calls to it (<c>username</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public string? Username { get; init; }

    /// <summary>Gets the password for calls to it (<c>password</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public SmoochSecret Password { get; init; }

    /// <summary>Gets the address that receives its events, http or https (<c>callbackUrl</c>).</summary>
    public string? CallbackUrl { get; init; }

    /// <summary>Returns the type and the host only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(NewDeployment)} {Hosting}";

    internal void Check()
    {
        RequestRules.Require(!Hosting.IsEmpty, "Hosting is empty: set who hosts the deployment.");
        if (Hosting == DeploymentHosting.Self)
        {
            RequestRules.CheckAddress(BaseUrl, "BaseUrl, which a self-hosted deployment needs,");
            RequestRules.CheckText(Username, "Username, which a self-hosted deployment needs,");
            RequestRules.CheckText(Password.Reveal(), "Password, which a self-hosted deployment needs,");
        }

        if (CallbackUrl is not null)
            RequestRules.CheckAddress(CallbackUrl, nameof(CallbackUrl));
    }
}
