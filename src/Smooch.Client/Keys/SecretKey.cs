namespace Smooch.Client;

/// <summary>
/// A key of an app or of a service account. Its id is the <c>kid</c> of the JWTs that it signs and the user name of Basic authentication:
/// <c>SmoochCredential.SigningKey(key.Id, key.Secret.Reveal())</c> creates a credential from it.
/// </summary>
[JsonModel]
public sealed partial record SecretKey : SmoochResource
{
    /// <summary>Gets the name, for people (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>
    /// Gets the secret, which the service returns with every read of the key (<c>secret</c>). Its UTF-8 bytes sign; it is not base64.
    /// </summary>
    public partial SmoochSecret Secret { get; init; }
}
