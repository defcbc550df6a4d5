namespace Smooch.Testing;

/// <summary>The properties of the platforms of channels.</summary>
internal static class MessageBirdPlatforms
{
    public static bool HasPhoneNumbers(string platformId) => platformId is "sms" or "whatsapp" or "whatsapp_sandbox";

    public static bool ConfirmsReading(string? platformId) => platformId is not (null or "sms");

    /// <summary>The status of a message that was handed to the network.</summary>
    public static string Sent(string platformId) => platformId is "whatsapp" or "whatsapp_sandbox" ? "transmitted" : "sent";

    /// <summary>The digits of a phone number, with or without its plus sign; null when it is not a phone number.</summary>
    public static string? Digits(string text)
    {
        var digits = text.StartsWith('+') ? text[1..] : text;
        return digits.Length is >= 5 and <= 15 && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
