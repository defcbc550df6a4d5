namespace Smooch.Client;

/// <summary>SMS through Twilio (<c>twilio</c>; reference: integrations).</summary>
[JsonCase("twilio")]
public sealed partial record TwilioIntegration : Integration
{
    /// <summary>Gets the account at Twilio (<c>accountSid</c>).</summary>
    public partial string? AccountSid { get; init; }

    /// <summary>Gets Twilio's id of the number (<c>phoneNumberSid</c>).</summary>
    public partial string? PhoneNumberSid { get; init; }

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets Twilio's name of the number (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}
