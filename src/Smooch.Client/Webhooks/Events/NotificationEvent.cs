using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What became of a notification (triggers <c>notification:…</c>; v1.1 since 2020; webhooks reference: notifications). The user is in <see cref="MatchResult"/>, not in <see cref="SmoochWebhookEvent.AppUser"/>.</summary>
public abstract record NotificationEvent : SmoochWebhookEvent
{
    /// <summary>Gets the notification, by the id that posting it returned (<c>notification</c>).</summary>
    [JsonIgnore]
    public WebhookNotification? Notification { get => notification; init => notification = value; }

    [JsonInclude, JsonPropertyName("notification")]
    internal WebhookNotification? notification;

    /// <summary>Gets where it went: the integration and the recipient at the channel (<c>destination</c>).</summary>
    [JsonIgnore]
    public MessageSource? Destination { get => destination; init => destination = value; }

    [JsonInclude, JsonPropertyName("destination")]
    internal MessageSource? destination;

    /// <summary>Gets the user that it reached; null before a match (<c>matchResult</c>).</summary>
    [JsonIgnore]
    public NotificationMatch? MatchResult { get => matchResult; init => matchResult = value; }

    [JsonInclude, JsonPropertyName("matchResult")]
    internal NotificationMatch? matchResult;

    /// <summary>Gets whether no more is told of it; false when not said (<c>isFinalEvent</c>).</summary>
    [JsonIgnore]
    public bool IsFinalEvent { get => isFinalEvent ?? false; init => isFinalEvent = value; }

    [JsonInclude, JsonPropertyName("isFinalEvent")]
    internal bool? isFinalEvent;

    /// <summary>Gets why it was not delivered; may be missing even then (<c>error</c>).</summary>
    [JsonIgnore]
    public WebhookError? Error { get => error; init => error = value; }

    [JsonInclude, JsonPropertyName("error")]
    internal WebhookError? error;

    internal override IEnumerable<string?> LaneUsers => [AppUser?.Id ?? MatchResult?.AppUser?.Id];

    private protected override string? NaturalKey => Key([Notification?.Id]);
}
