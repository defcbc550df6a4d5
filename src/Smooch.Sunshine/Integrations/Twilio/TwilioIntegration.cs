namespace Smooch.Sunshine;

/// <summary>SMS, through Twilio.</summary>
[JsonCase("twilio")]
public sealed partial record TwilioIntegration : Integration
{
    /// <summary>Gets the account (<c>accountSid</c>).</summary>
    public partial string? AccountSid { get; init; }

    /// <summary>Gets the number (<c>phoneNumberSid</c>).</summary>
    public partial string? PhoneNumberSid { get; init; }

    /// <summary>Gets the messaging service (<c>messagingServiceSid</c>).</summary>
    public partial string? MessagingServiceSid { get; init; }
}
