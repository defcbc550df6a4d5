namespace Smooch.Orleans;

/// <summary>
/// De-duplication by the grain that handles an event. A grain handles one event at a time, so a claim needs no lease, and only successes
/// are stored.
/// </summary>
internal sealed class GrainDeduplicationStore : IWebhookDeduplicationStore
{
    private static readonly AsyncLocal<WebhookGrainMemory?> Current = new();

    /// <summary>Sets the memory of the grain for the handlers of this call.</summary>
    public static void Enter(WebhookGrainMemory memory) => Current.Value = memory;

    public ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken) =>
        new(Memory.IsCompleted(eventKey, handler) ? WebhookClaim.Completed : WebhookClaim.Acquired);

    public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
        new(Memory.CompleteAsync(eventKey, handler));

    public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) => default;

    public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) =>
        new(Memory.ForgetAsync(eventKey, handler));

    private static WebhookGrainMemory Memory => Current.Value ?? throw new InvalidOperationException(
        "With UseOrleans, handlers run in the grain of their ordering key. Deliver events through IWebhookInbox instead of "
            + "WebhookDispatcher or WebhookRunner.");
}
