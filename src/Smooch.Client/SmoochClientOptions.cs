namespace Smooch.Client;

/// <summary>
/// The options of a <see cref="SmoochClient"/>. Only <see cref="Credential"/> or <see cref="CredentialResolver"/> is required.
/// </summary>
/// <remarks>A client copies its options: later changes have no effect.</remarks>
public sealed class SmoochClientOptions() : ApiClientOptions(SmoochRegion.UnitedStates)
{
    /// <summary>Gets or sets the credential of the client.</summary>
    /// <value>Null: it must be set, unless there is a <see cref="CredentialResolver"/>.</value>
    public SmoochCredential? Credential { get; set; }

    /// <summary>
    /// Gets or sets the function that returns the credential of an app, for programs with many apps, also with apps that are added at run
    /// time.
    /// <see cref="SmoochClient.ForApp"/> calls it for each app without its own credential. The result is used for
    /// <see cref="CredentialLifetime"/>.
    /// </summary>
    /// <value>Null: <see cref="Credential"/> is used for all apps.</value>
    public SmoochCredentialResolver? CredentialResolver { get; set; }

    /// <summary>
    /// Gets or sets how long a result of the <see cref="CredentialResolver"/> is used. After a 401 the resolver is called again
    /// immediately.
    /// </summary>
    /// <value>10 minutes.</value>
    public TimeSpan CredentialLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Gets or sets the id of the app, 24 hexadecimal digits. With it calls use the long path (<c>/v1.1/apps/{appId}/…</c>); without it the
    /// credential determines the app.
    /// </summary>
    /// <value>Null. Required with credentials of scope <c>account</c>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the version of the API.</summary>
    /// <value><see cref="SmoochApiVersion.V1_1"/>.</value>
    public SmoochApiVersion ApiVersion { get; set; } = SmoochApiVersion.V1_1;

    /// <summary>Gets or sets how the client confirms a send with an unknown outcome.</summary>
    /// <value>Null: such a send throws <see cref="SmoochOutcomeUnknownException"/>. Set it to <c>new()</c> for a confirmation.</value>
    public SendConfirmationOptions? SendConfirmation { get; set; }

    /// <summary>Gets or sets the results of the resolver; shared by the clients of all apps.</summary>
    internal CredentialCache? Credentials { get; set; }

    internal override string LoggerName => typeof(SmoochClient).FullName!;

    internal SmoochClientOptions Copy()
    {
        var copy = (SmoochClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        copy.SendConfirmation = SendConfirmation?.Copy();
        return copy;
    }

    /// <summary>Creates the options of another app. All else is shared: no one changes it.</summary>
    internal SmoochClientOptions For(string appId, SmoochCredential? credential)
    {
        var other = (SmoochClientOptions)MemberwiseClone();
        other.AppId = appId;
        other.Credential = credential;
        return other;
    }
}
