namespace Smooch.Sunshine;

/// <summary>The kind of an identity of a user.</summary>
[OpenValue]
public readonly partial struct IdentityType
{
    /// <summary>Gets <c>email</c>.</summary>
    public static IdentityType Email => new("email");

    /// <summary>Gets <c>phoneNumber</c>.</summary>
    public static IdentityType PhoneNumber => new("phoneNumber");
}
