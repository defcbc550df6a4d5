namespace Smooch.Client;

/// <summary>What activates a WhatsApp deployment (reference: deployment, activate).</summary>
public sealed record DeploymentActivation
{
    /// <summary>Gets the phone number to speak for (<c>phoneNumber</c>).</summary>
    public required string PhoneNumber { get; init; }

    /// <summary>Gets the certificate of the verified name, as WhatsApp issued it (<c>verifiedNameCertificate</c>).</summary>
    public required SmoochSecret VerifiedNameCertificate { get; init; }

    /// <summary>Gets how the code comes to the phone (<c>method</c>).</summary>
    public required ActivationMethod Method { get; init; }

    /// <summary>The type only: a phone number belongs into no log.</summary>
    public override string ToString() => nameof(DeploymentActivation);

    internal void Check()
    {
        Outgoing.CheckText(PhoneNumber, nameof(PhoneNumber));
        Outgoing.CheckText(VerifiedNameCertificate.Reveal(), nameof(VerifiedNameCertificate));
        Outgoing.Require(!Method.IsEmpty, "Method is empty: say how the code comes to the phone.");
    }
}
