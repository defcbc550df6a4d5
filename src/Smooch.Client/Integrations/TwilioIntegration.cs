namespace Smooch.Client;

/// <summary>SMS through Twilio (<c>twilio</c>).</summary>
[JsonCase("twilio")]
public sealed partial record TwilioIntegration : Integration
{
    /// <summary>Gets the account at Twilio (<c>accountSid</c>).</summary>
    public partial string? AccountSid { get; init; }

    /// <summary>Gets the id of the number at Twilio (<c>phoneNumberSid</c>).</summary>
    public partial string? PhoneNumberSid { get; init; }

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets the name of the number at Twilio (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}
