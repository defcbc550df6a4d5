namespace Smooch.Sunshine;

/// <summary>Apple Messages for Business.</summary>
[JsonCase("apple")]
public sealed partial record AppleIntegration : Integration
{
    /// <summary>Gets the business (<c>businessId</c>).</summary>
    public partial string? BusinessId { get; init; }

    /// <summary>Gets the messaging service provider (<c>mspId</c>).</summary>
    public partial string? MspId { get; init; }

    /// <summary>Gets the secret of authentication messages (<c>authenticationMessageSecret</c>).</summary>
    public partial SmoochSecret AuthenticationMessageSecret { get; init; }
}
