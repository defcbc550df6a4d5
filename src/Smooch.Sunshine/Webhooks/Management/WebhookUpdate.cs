namespace Smooch.Sunshine;

/// <summary>Changes to a webhook; what is null is not sent.</summary>
[JsonModel]
public sealed partial record WebhookUpdate
{
    /// <summary>Gets the address to call (<c>target</c>).</summary>
    public string? Target { get; init; }

    /// <summary>Gets the triggers (<c>triggers</c>).</summary>
    public IReadOnlyList<WebhookTrigger>? Triggers { get; init; }

    /// <summary>Gets a value indicating whether events carry the whole user (<c>includeFullUser</c>).</summary>
    public bool? IncludeFullUser { get; init; }

    /// <summary>Gets a value indicating whether events carry the client and device of a message (<c>includeFullSource</c>).</summary>
    public bool? IncludeFullSource { get; init; }

    internal void Check()
    {
        if (Target is not null)
            RequestRules.Address(Target, nameof(Target));
        if (Triggers is not null)
            NewWebhook.CheckTriggers(Triggers);
    }
}
