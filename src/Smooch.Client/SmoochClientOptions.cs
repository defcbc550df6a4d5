namespace Smooch.Client;

/// <summary>What a <see cref="SmoochClient"/> is made from. Only <see cref="Credential"/> is needed (or <see cref="CredentialResolver"/>). A client copies its options: changing them later changes nothing.</summary>
public sealed class SmoochClientOptions() : ApiClientOptions(SmoochRegion.UnitedStates)
{
    /// <summary>Gets or sets what the client proves its identity with.</summary>
    /// <value>None: it has to be set.</value>
    public SmoochCredential? Credential { get; set; }

    /// <summary>
    /// Gets or sets who gives the credential of an app, for programs that serve many apps, also ones that are added while they run:
    /// <see cref="SmoochClient.ForApp"/> asks it for each app that it is given no credential for. An answer is kept for <see cref="CredentialLifetime"/>.
    /// </summary>
    /// <value>None: <see cref="Credential"/> is for all apps.</value>
    public SmoochCredentialResolver? CredentialResolver { get; set; }

    /// <summary>Gets or sets how long an answer of the <see cref="CredentialResolver"/> is used. One that the service refuses with 401 is asked for again at once.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan CredentialLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets or sets the id of the app, 24 hexadecimal digits. With it calls use the long path (<c>/v1.1/apps/{appId}/…</c>), without it the credential names the app.</summary>
    /// <value>None. Needed with credentials of scope <c>account</c>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the version of the API.</summary>
    /// <value><see cref="SmoochApiVersion.V1_1"/>.</value>
    public SmoochApiVersion ApiVersion { get; set; } = SmoochApiVersion.V1_1;

    /// <summary>Gets or sets how sends are settled of which nobody knows whether they arrived.</summary>
    /// <value>None: such a send throws <see cref="SmoochOutcomeUnknownException"/>. Set it to <c>new()</c> to settle.</value>
    public SendConfirmationOptions? SendConfirmation { get; set; }

    /// <summary>Gets or sets the answers of the resolver; shared by the clients of all apps.</summary>
    internal CredentialCache? Credentials { get; set; }

    internal override string LoggerName => typeof(SmoochClient).FullName!;

    internal SmoochClientOptions Copy()
    {
        var copy = (SmoochClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        copy.SendConfirmation = SendConfirmation?.Copy();
        return copy;
    }
}
