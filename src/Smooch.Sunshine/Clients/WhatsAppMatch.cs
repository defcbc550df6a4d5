namespace Smooch.Sunshine;

/// <summary>Finds a user by a phone number, on WhatsApp.</summary>
[JsonCase("whatsapp")]
public sealed partial record WhatsAppMatch : NewMatchCriteria
{
    /// <summary>Gets the number, with + and country code (<c>phoneNumber</c>).</summary>
    public required string PhoneNumber { get; init; }

    private protected override void CheckCase() => RequestRules.Text(PhoneNumber, nameof(PhoneNumber));
}
