namespace Smooch.Sunshine;

/// <summary>SMS, through Twilio, to create.</summary>
[JsonCase("twilio")]
public sealed partial record NewTwilioIntegration : NewIntegration
{
    /// <summary>Gets the account (<c>accountSid</c>).</summary>
    public required string AccountSid { get; init; }

    /// <summary>Gets the token (<c>authToken</c>).</summary>
    public required SmoochSecret AuthToken { get; init; }

    /// <summary>Gets the number; this or the messaging service (<c>phoneNumberSid</c>).</summary>
    public string? PhoneNumberSid { get; init; }

    /// <summary>Gets the messaging service; this or the number (<c>messagingServiceSid</c>).</summary>
    public string? MessagingServiceSid { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(AccountSid, nameof(AccountSid));
        RequestRules.Secret(AuthToken, nameof(AuthToken));
        RequestRules.Require(
            PhoneNumberSid is not null || MessagingServiceSid is not null,
            "PhoneNumberSid or MessagingServiceSid must be set.");
    }
}
