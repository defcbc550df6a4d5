using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// A WhatsApp template message, the only type that WhatsApp allows outside its 24-hour window (<c>messageSchema</c>; v1.1).
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record NewWhatsAppTemplateMessage : NewMessage
{
    /// <summary>Gets the message in the form of WhatsApp, such as <c>{"type":"hsm","hsm":{…}}</c> (<c>message</c>).</summary>
    public required JsonElement Message { get; init; }

    /// <summary>Gets the form that the message has (<c>messageSchema</c>).</summary>
    internal string MessageSchema { get; init; } = "whatsapp";

    private protected override void CheckCase() => RequestRules.CheckObject(Message, nameof(Message));
}
