namespace Smooch.Client;

/// <summary>A WhatsApp deployment to create (reference: deployment).</summary>
[JsonModel]
public sealed partial record NewDeployment
{
    /// <summary>Gets who runs it (<c>hosting</c>). What the business hosts itself also needs <see cref="BaseUrl"/>, <see cref="Username"/> and <see cref="Password"/>.</summary>
    public required DeploymentHosting Hosting { get; init; }

    /// <summary>Gets where it runs, http or https (<c>baseUrl</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Gets the user name to call it with (<c>username</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public string? Username { get; init; }

    /// <summary>Gets the password to call it with (<c>password</c>); for <see cref="DeploymentHosting.Self"/>.</summary>
    public SmoochSecret Password { get; init; }

    /// <summary>Gets the address to tell of its events, http or https (<c>callbackUrl</c>).</summary>
    public string? CallbackUrl { get; init; }

    /// <summary>The type and who hosts it.</summary>
    public override string ToString() => $"{nameof(NewDeployment)} {Hosting}";

    internal void Check()
    {
        RequestRules.Require(!Hosting.IsEmpty, "Hosting is empty: say who runs the deployment.");
        if (Hosting == DeploymentHosting.Self)
        {
            RequestRules.CheckAddress(BaseUrl, "BaseUrl, which hosting of your own needs,");
            RequestRules.CheckText(Username, "Username, which hosting of your own needs,");
            RequestRules.CheckText(Password.Reveal(), "Password, which hosting of your own needs,");
        }

        if (CallbackUrl is not null)
            RequestRules.CheckAddress(CallbackUrl, nameof(CallbackUrl));
    }
}
