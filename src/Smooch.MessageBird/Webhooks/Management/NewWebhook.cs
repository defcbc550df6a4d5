namespace Smooch.MessageBird;

/// <summary>A webhook to create.</summary>
[JsonModel]
public sealed partial record NewWebhook
{
    /// <summary>Gets the events that it is called for, at least one (<c>events</c>).</summary>
    public required IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>Gets the id of the channel that it is limited to (<c>channelId</c>).</summary>
    /// <value>Null: all channels.</value>
    public string? ChannelId { get; init; }

    /// <summary>Gets the public URL that is called, http or https (<c>url</c>).</summary>
    public required string Url { get; init; }

    /// <summary>Gets how it is called (<c>settings</c>).</summary>
    /// <value>Null: the defaults of the service.</value>
    public WebhookSettings? Settings { get; init; }

    internal void Check()
    {
        RequestRules.CheckAddress(Url, nameof(Url));
        CheckEvents(Events);
        RequestRules.Require(ChannelId is null || ChannelId.Trim().Length > 0, "ChannelId is empty. Leave it null for all channels.");
    }

    internal static void CheckEvents(IReadOnlyList<WebhookEventType>? events)
    {
        RequestRules.Require(events is { Count: > 0 }, "Events must name at least one event, such as WebhookEventType.MessageCreated.");
        foreach (var type in events!)
        {
            RequestRules.Require(!type.IsEmpty, "Events contains an empty value.");
            RequestRules.Require(
                type != WebhookEventType.MessageStatus,
                "A webhook cannot subscribe to message.status, which is for the ReportUrl of a message. Use "
                    + "WebhookEventType.MessageUpdated.");
        }
    }
}
