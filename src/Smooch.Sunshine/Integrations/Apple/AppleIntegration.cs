namespace Smooch.Sunshine;

/// <summary>Apple Messages for Business.</summary>
[JsonCase("apple")]
public sealed partial record AppleIntegration : Integration
{
    private const int ShortestSecret = 88;

    /// <summary>Gets the business (<c>businessId</c>).</summary>
    public partial string? BusinessId { get; init; }

    /// <summary>Gets the messaging service provider (<c>mspId</c>).</summary>
    public partial string? MspId { get; init; }

    /// <summary>Gets the secret of authentication messages (<c>authenticationMessageSecret</c>).</summary>
    public partial SmoochSecret AuthenticationMessageSecret { get; init; }

    /// <summary>Checks the secret of authentication messages, if there is one to send.</summary>
    internal static void Check(SmoochSecret authenticationMessageSecret) => RequestRules.Require(
        authenticationMessageSecret.IsEmpty || authenticationMessageSecret.Reveal().Length >= ShortestSecret,
        $"AuthenticationMessageSecret must have at least {ShortestSecret} characters: 64 random bytes in base64 have as many.");
}
