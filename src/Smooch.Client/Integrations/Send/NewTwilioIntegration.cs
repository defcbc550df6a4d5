namespace Smooch.Client;

/// <summary>SMS through Twilio (<c>twilio</c>).</summary>
[JsonCase("twilio")]
public sealed partial record NewTwilioIntegration : NewIntegration
{
    /// <summary>Gets the account at Twilio (<c>accountSid</c>).</summary>
    public required string AccountSid { get; init; }

    /// <summary>Gets the token of the account (<c>authToken</c>).</summary>
    public required SmoochSecret AuthToken { get; init; }

    /// <summary>Gets the id of the number at Twilio (<c>phoneNumberSid</c>).</summary>
    public required string PhoneNumberSid { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(AccountSid, nameof(AccountSid));
        RequestRules.CheckSecret(AuthToken, nameof(AuthToken));
        RequestRules.CheckText(PhoneNumberSid, nameof(PhoneNumberSid));
    }
}
