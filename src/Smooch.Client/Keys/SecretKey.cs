namespace Smooch.Client;

/// <summary>
/// A key of an app or of a service account (reference: key). Its id is the <c>kid</c> of what it signs and the user name of Basic:
/// <c>SmoochCredential.SigningKey(key.Id, key.Secret.Reveal())</c> makes a credential of it.
/// </summary>
[JsonModel]
public sealed partial record SecretKey : SmoochResource
{
    /// <summary>Gets the name, for people (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the secret, which the service tells whenever it is asked for the key; its UTF-8 bytes sign, it is not base64 (<c>secret</c>).</summary>
    public partial SmoochSecret Secret { get; init; }
}
