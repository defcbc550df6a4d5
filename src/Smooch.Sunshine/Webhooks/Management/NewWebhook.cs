namespace Smooch.Sunshine;

/// <summary>A webhook to create.</summary>
[JsonModel]
public sealed partial record NewWebhook
{
    /// <summary>Gets the address to call (<c>target</c>).</summary>
    public required string Target { get; init; }

    /// <summary>Gets the triggers, at least one (<c>triggers</c>).</summary>
    public required IReadOnlyList<WebhookTrigger> Triggers { get; init; }

    /// <summary>Gets a value indicating whether events carry the whole user; false by default (<c>includeFullUser</c>).</summary>
    public bool? IncludeFullUser { get; init; }

    /// <summary>
    /// Gets a value indicating whether events carry the client and device of a message; false by default (<c>includeFullSource</c>).
    /// </summary>
    public bool? IncludeFullSource { get; init; }

    internal void Check()
    {
        RequestRules.Address(Target, nameof(Target));
        CheckTriggers(Triggers);
    }

    internal static void CheckTriggers(IReadOnlyList<WebhookTrigger>? triggers)
    {
        RequestRules.Require(triggers is { Count: > 0 }, "A webhook needs at least one trigger.");
        foreach (var trigger in triggers!)
            RequestRules.Text(trigger.ToString(), "A trigger");
    }
}
