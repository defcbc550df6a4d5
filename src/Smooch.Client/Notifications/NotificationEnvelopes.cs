using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record NotificationResponse : SmoochModel, IWireResult
{
    internal partial Notification? Notification { get; init; }

    bool IWireResult.IsComplete => Notification is not null;
}

/// <summary>A notification as it travels: the role is the author's, not the message's, and a WhatsApp template stands in the place of the message.</summary>
internal sealed class NotificationRequest
{
    private readonly NewNotification notification;
    private readonly NewWhatsAppTemplateMessage? template;

    // Not public, or the generator would describe its parameter too, and with it every kind of message.
    internal NotificationRequest(NewNotification notification)
    {
        this.notification = notification;
        template = notification.Message as NewWhatsAppTemplateMessage;
    }

    public NotificationDestination Destination => notification.Destination;

    public NotificationAuthor Author => notification.Author;

    public string? MessageSchema => template?.MessageSchema;

    public JsonElement Message => template?.Message ?? JsonSerializer.SerializeToElement(notification.Message with { Role = default }, SmoochJsonContext.Default.NewMessage);
}
