using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// A key of an app or of a service account (reference: key). Its id is the <c>kid</c> of what it signs and the user name of Basic:
/// <c>SmoochCredential.SigningKey(key.Id, key.Secret.Reveal())</c> makes a credential of it.
/// </summary>
public sealed record SecretKey : SmoochResource
{
    /// <summary>Gets the name, for people (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the secret, which the service tells whenever it is asked for the key; its UTF-8 bytes sign, it is not base64 (<c>secret</c>).</summary>
    [JsonIgnore]
    public SmoochSecret Secret { get => secret; init => secret = value; }

    [JsonInclude, JsonPropertyName("secret")]
    internal SmoochSecret secret;
}
