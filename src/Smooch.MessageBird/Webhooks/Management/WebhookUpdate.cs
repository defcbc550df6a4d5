namespace Smooch.MessageBird;

/// <summary>Changes of a webhook; what is null stays as it is. The channel of a webhook cannot be changed.</summary>
[JsonModel]
public sealed partial record WebhookUpdate
{
    /// <summary>Gets the public URL that is called (<c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets the events that it is called for, at least one (<c>events</c>).</summary>
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    /// <summary>Gets whether it is called (<c>status</c>).</summary>
    public WebhookStatus Status { get; init; }

    /// <summary>Gets how it is called (<c>settings</c>).</summary>
    public WebhookSettings? Settings { get; init; }

    internal void Check()
    {
        if (Url is not null)
            RequestRules.CheckAddress(Url, nameof(Url));
        if (Events is not null)
            NewWebhook.CheckEvents(Events);
        RequestRules.Require(
            Url is not null || Events is not null || !Status.IsEmpty || Settings is not null,
            "The update changes nothing: set a property.");
    }
}
