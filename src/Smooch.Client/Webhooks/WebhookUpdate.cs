namespace Smooch.Client;

/// <summary>What to change of a webhook (reference: webhook). What is left out stays as it is; the secret cannot be changed.</summary>
[JsonModel]
public sealed partial record WebhookUpdate
{
    /// <summary>Gets the address to call, http or https (<c>target</c>).</summary>
    public string? Target { get; init; }

    /// <summary>Gets what to listen to instead of what it listened to (<c>triggers</c>).</summary>
    public IReadOnlyList<WebhookTrigger>? Triggers { get; init; }

    /// <summary>Gets whether events tell the client (<c>includeClient</c>; v1.1).</summary>
    public bool? IncludeClient { get; init; }

    /// <summary>Gets whether events tell the whole app user (<c>includeFullAppUser</c>; v1.1).</summary>
    public bool? IncludeFullAppUser { get; init; }

    internal static void CheckTriggers(IReadOnlyList<WebhookTrigger>? triggers)
    {
        foreach (var trigger in triggers ?? [])
            RequestRules.Require(!trigger.IsEmpty, "Triggers holds an empty one.");
    }

    internal void Check()
    {
        if (Target is not null)
            RequestRules.CheckAddress(Target, nameof(Target));
        CheckTriggers(Triggers);
    }
}
