namespace Smooch.Client;

/// <summary>
/// The outcome of a notification (triggers <c>notification:…</c>; v1.1 since 2020). The user is in <see cref="MatchResult"/>, not in
/// <see cref="SmoochWebhookEvent.AppUser"/>.
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public abstract partial record NotificationEvent : SmoochWebhookEvent
{
    /// <summary>Gets the notification, by the id that posting it returned (<c>notification</c>).</summary>
    public partial WebhookNotification? Notification { get; init; }

    /// <summary>Gets the destination: the integration and the recipient at the channel (<c>destination</c>).</summary>
    public partial MessageSource? Destination { get; init; }

    /// <summary>Gets the user that it reached; null before a match (<c>matchResult</c>).</summary>
    public partial NotificationMatch? MatchResult { get; init; }

    /// <summary>Gets whether this is the last event of the notification; false when absent (<c>isFinalEvent</c>).</summary>
    public partial bool IsFinalEvent { get; init; }

    /// <summary>Gets the reason of a failure; may be absent even then (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }

    internal override IEnumerable<string?> OrderingUserIds => [AppUser?.Id ?? MatchResult?.AppUser?.Id];

    private protected override string? NaturalKey => Key([Notification?.Id]);
}
