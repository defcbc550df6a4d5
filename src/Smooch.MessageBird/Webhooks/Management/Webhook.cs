using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A webhook: the URL that the service calls when something happens.</summary>
[JsonModel]
public sealed partial record Webhook : SmoochModel, ICheckedResult
{
    /// <summary>Gets the id (<c>id</c>).</summary>
    public partial string Id { get; init; }

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

    /// <summary>Gets when it was created (<c>createdDatetime</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? CreatedDatetime { get => CreatedDatetimeText?.Time; init => CreatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("createdDatetime")]
    internal partial Timestamp? CreatedDatetimeText { get; init; }

    /// <summary>Gets when it was changed; null when it never was (<c>updatedDatetime</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? UpdatedDatetime { get => UpdatedDatetimeText?.Time; init => UpdatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("updatedDatetime")]
    internal partial Timestamp? UpdatedDatetimeText { get; init; }

    private protected override string? Identity => _id;

    bool ICheckedResult.IsComplete => Completeness.IsComplete(Id, UnknownFields);
}
