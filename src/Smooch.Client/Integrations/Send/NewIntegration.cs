using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// An integration to create (reference: integrations). Use the case for what it connects to: <see cref="NewWebIntegration"/>,
/// <see cref="NewWhatsAppIntegration"/> and so on. What the API would refuse for being incomplete is refused before anything is sent.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NewWebIntegration), "web")]
[JsonDerivedType(typeof(NewMessengerIntegration), "messenger")]
[JsonDerivedType(typeof(NewInstagramIntegration), "instagram")]
[JsonDerivedType(typeof(NewTwilioIntegration), "twilio")]
[JsonDerivedType(typeof(NewMessageBirdIntegration), "messagebird")]
[JsonDerivedType(typeof(NewTelegramIntegration), "telegram")]
[JsonDerivedType(typeof(NewLineIntegration), "line")]
[JsonDerivedType(typeof(NewViberIntegration), "viber")]
[JsonDerivedType(typeof(NewWeChatIntegration), "wechat")]
[JsonDerivedType(typeof(NewTwitterIntegration), "twitter")]
[JsonDerivedType(typeof(NewMailgunIntegration), "mailgun")]
[JsonDerivedType(typeof(NewFrontendEmailIntegration), "frontendEmail")]
[JsonDerivedType(typeof(NewApnIntegration), "apn")]
[JsonDerivedType(typeof(NewFcmIntegration), "fcm")]
[JsonDerivedType(typeof(NewWhatsAppIntegration), "whatsapp")]
[JsonDerivedType(typeof(NewAppleIntegration), "apple")]
public abstract record NewIntegration
{
    private protected NewIntegration()
    {
    }

    /// <summary>Gets a name to tell it from others of its type (<c>displayName</c>; v1.1).</summary>
    public string? DisplayName { get; init; }

    /// <summary>The type only: most of the rest is secret.</summary>
    public sealed override string ToString() => GetType().Name;

    internal void Check() => CheckCase();

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}
