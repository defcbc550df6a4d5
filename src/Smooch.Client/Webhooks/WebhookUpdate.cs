namespace Smooch.Client;

/// <summary>The changes to a webhook. Members that are not set stay as they are; the secret cannot be changed.</summary>
[JsonModel]
public sealed partial record WebhookUpdate
{
    /// <summary>Gets the address to call, http or https (<c>target</c>).</summary>
    public string? Target { get; init; }

    /// <summary>Gets the triggers, which replace the present ones (<c>triggers</c>).</summary>
    public IReadOnlyList<WebhookTrigger>? Triggers { get; init; }

    /// <summary>Gets whether events contain the client (<c>includeClient</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? IncludeClient { get; init; }

    /// <summary>Gets whether events contain the whole app user (<c>includeFullAppUser</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? IncludeFullAppUser { get; init; }

    internal static void CheckTriggers(IReadOnlyList<WebhookTrigger>? triggers)
    {
        foreach (var trigger in triggers ?? [])
            RequestRules.Require(!trigger.IsEmpty, "Triggers contains an empty trigger.");
    }

    internal void Check()
    {
        if (Target is not null)
            RequestRules.CheckAddress(Target, nameof(Target));
        CheckTriggers(Triggers);
    }
}
