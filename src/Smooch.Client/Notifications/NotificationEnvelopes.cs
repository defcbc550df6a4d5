using System.Text.Json;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record NotificationResponse : SmoochModel, ICheckedResult
{
    internal partial Notification? Notification { get; init; }
}

/// <summary>A notification as JSON: the role is the author's, not the message's.</summary>
[JsonModel]
internal abstract partial record NotificationRequest
{
    public required NotificationDestination Destination { get; init; }

    public required NotificationAuthor Author { get; init; }

    public static NotificationRequest Of(NewNotification notification) => notification.Message is NewWhatsAppTemplateMessage template
        ? new TemplateNotificationRequest
        {
            Destination = notification.Destination,
            Author = notification.Author,
            MessageSchema = template.MessageSchema,
            Message = template.Message,
        }
        : new MessageNotificationRequest
        {
            Destination = notification.Destination,
            Author = notification.Author,
            Message = notification.Message with { Role = default },
        };
}

[JsonModel]
internal sealed partial record MessageNotificationRequest : NotificationRequest
{
    public required NewMessage Message { get; init; }
}

/// <summary>A WhatsApp template, which replaces the message.</summary>
[JsonModel]
internal sealed partial record TemplateNotificationRequest : NotificationRequest
{
    public required string MessageSchema { get; init; }

    public required JsonElement Message { get; init; }
}
