namespace Smooch.Sunshine;

/// <summary>An identity of a user, such as a verified e-mail address.</summary>
[JsonModel]
public sealed partial record UserIdentity : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial IdentityType Type { get; init; }

    /// <summary>Gets the value, such as the address (<c>value</c>).</summary>
    public partial string? Value { get; init; }

    /// <summary>Gets how it was verified, such as <c>sso</c> (<c>verification</c>).</summary>
    public partial string? Verification { get; init; }
}
