namespace Smooch.Client;

/// <summary>
/// How WhatsApp sends the code that confirms a phone number (<c>method</c>). An open set: a value that this SDK does not know is kept as it
/// is.
/// </summary>
[OpenValue]
public readonly partial struct ActivationMethod
{
    /// <summary>Gets <c>sms</c>: by text message.</summary>
    public static ActivationMethod Sms => new("sms");

    /// <summary>Gets <c>voice</c>: by a call.</summary>
    public static ActivationMethod Voice => new("voice");
}
