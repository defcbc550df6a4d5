namespace Smooch.Client;

/// <summary>The activation of a WhatsApp deployment with a phone number.</summary>
[JsonModel]
public sealed partial record DeploymentActivation
{
    /// <summary>Gets the phone number to speak for (<c>phoneNumber</c>).</summary>
    public required string PhoneNumber { get; init; }

    /// <summary>Gets the certificate of the verified name, as WhatsApp issued it (<c>verifiedNameCertificate</c>).</summary>
    public required SmoochSecret VerifiedNameCertificate { get; init; }

    /// <summary>Gets how WhatsApp sends the code to the phone (<c>method</c>).</summary>
    public required ActivationMethod Method { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(PhoneNumber, nameof(PhoneNumber));
        RequestRules.CheckText(VerifiedNameCertificate.Reveal(), nameof(VerifiedNameCertificate));
        RequestRules.Require(!Method.IsEmpty, "Method is empty: set how WhatsApp sends the code to the phone.");
    }
}
