namespace Smooch.Sunshine;

/// <summary>
/// The options of a <see cref="SunshineClient"/>. <see cref="Credential"/> and <see cref="AppId"/> are required, and
/// <see cref="Subdomain"/> or <see cref="ApiClientOptions.BaseAddress"/>. A client copies its options when it is created.
/// </summary>
public sealed class SunshineClientOptions() : ApiClientOptions(NoAddress)
{
    /// <summary>Stands for an address that is not set.</summary>
    internal static readonly Uri NoAddress = new("https://subdomain.invalid");

    /// <summary>Gets or sets the credential: a signing key, a key for basic authentication, or an OAuth access token.</summary>
    /// <value><see langword="null"/>: it must be set.</value>
    public SmoochCredential? Credential { get; set; }

    /// <summary>
    /// Gets or sets the id of the app, 24 hexadecimal digits. Every call of an app has it in its path; <see cref="SunshineClient.ForApp"/>
    /// names another.
    /// </summary>
    /// <value><see langword="null"/>.</value>
    public string? AppId { get; set; }

    /// <summary>
    /// Gets or sets the subdomain of the Zendesk account, such as <c>acme</c> for <c>acme.zendesk.com</c>; instead of
    /// <see cref="ApiClientOptions.BaseAddress"/>.
    /// </summary>
    /// <value><see langword="null"/>.</value>
    public string? Subdomain { get; set; }

    /// <summary>Gets or sets how sends with an unknown outcome are confirmed.</summary>
    /// <value>
    /// <see langword="null"/>: such a send throws <see cref="SmoochOutcomeUnknownException"/>. Set it to <c>new()</c> to confirm sends.
    /// </value>
    public SendConfirmationOptions? SendConfirmation { get; set; }

    internal override string LoggerName => typeof(SunshineClient).FullName!;

    /// <summary>Gets the address that calls are sent to.</summary>
    internal Uri Address => Subdomain is { Length: > 0 } subdomain ? SunshineRegion.OfSubdomain(subdomain) : BaseAddress;

    internal SunshineClientOptions Copy()
    {
        var copy = (SunshineClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        copy.SendConfirmation = SendConfirmation?.Copy();
        return copy;
    }

    /// <summary>Returns the errors of the options; each message explains how to fix it.</summary>
    internal IEnumerable<string> Check()
    {
        if (CheckApp() is { } unfit)
            yield return unfit;
        if (Subdomain is { } subdomain && !SunshineRegion.IsSubdomain(subdomain))
            yield return "Subdomain must be the first part of the host alone, such as acme for acme.zendesk.com.";
        else if (Subdomain is null && BaseAddress == NoAddress)
            yield return "Neither Subdomain nor BaseAddress is set. Set Subdomain to that of the Zendesk account, such as acme for "
                + "acme.zendesk.com.";
        else if (Subdomain is not null && BaseAddress != NoAddress)
            yield return "Subdomain and BaseAddress are both set: remove one.";
        else if (CheckAddress(nameof(BaseAddress), Address, AllowInsecureHttp, "https://acme.zendesk.com/sc") is { } wrong)
            yield return wrong;
        foreach (var text in CheckTransport())
            yield return text;
        foreach (var text in SendConfirmation?.Check() ?? [])
            yield return text;
    }

    /// <summary>Returns the first error of what differs between the apps of one client; null when there is none.</summary>
    internal string? CheckApp() => this switch
    {
        { Credential: null } =>
            "Credential is not set. Set it, for example to SmoochCredential.Basic(keyId, secret); with configuration set KeyId and "
                + "Secret, or OAuthToken.",
        { Credential: AppTokenCredential } =>
            "An app token works with Smooch v1 only. Use SmoochCredential.Basic(keyId, secret) or SmoochCredential.SigningKey(keyId, "
                + "secret).",
        { Credential.Scope: SmoochScope.AppUser } =>
            "v2 does not accept the scope of an app user. Use SmoochCredential.Basic(keyId, secret) or SmoochCredential.SigningKey(keyId, "
                + "secret).",
        { AppId: { } appId } when appId.Trim() is "" or "." or ".." =>
            "AppId must not be empty. Set it to the id of the app (24 hexadecimal digits), or leave it out and use ForApp.",
        _ => null,
    };

    /// <summary>Creates the options of another app. All else is shared: no one changes it.</summary>
    internal SunshineClientOptions For(string appId, SmoochCredential? credential)
    {
        var other = (SunshineClientOptions)MemberwiseClone();
        other.AppId = appId;
        other.Credential = credential;
        return other;
    }
}
