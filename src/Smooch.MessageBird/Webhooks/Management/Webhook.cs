namespace Smooch.MessageBird;

/// <summary>A webhook: the URL that the service calls when something happens.</summary>
[JsonModel]
public sealed partial record Webhook : MessageBirdResource, ICheckedResult
{
    /// <summary>Gets the address of the webhook in the API (<c>href</c>).</summary>
    public partial string? Href { get; init; }

    /// <summary>Gets the URL that is called (<c>url</c>).</summary>
    public partial string? Url { get; init; }

    /// <summary>Gets the id of the channel that it is limited to; null for all (<c>channelId</c>).</summary>
    public partial string? ChannelId { get; init; }

    /// <summary>Gets the events that it is called for (<c>events</c>).</summary>
    public partial IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>Gets whether it is called (<c>status</c>).</summary>
    public partial WebhookStatus Status { get; init; }

    /// <summary>Gets how it is called (<c>settings</c>).</summary>
    public partial WebhookSettings? Settings { get; init; }

    bool ICheckedResult.IsComplete => Completeness.IsComplete(Id, UnknownFields);
}
