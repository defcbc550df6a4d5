namespace Smooch;

/// <summary>An event in the hands of a <see cref="WebhookDispatcher"/>. Copies that come while it is under way share one delivery.</summary>
public sealed class WebhookDelivery
{
    private readonly WebhookDispatcher? dispatcher;
    private readonly TaskCompletionSource<WebhookOutcome> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool acknowledged;

    internal WebhookDelivery(WebhookDispatcher dispatcher, WebhookEvent webhookEvent, string? key, IReadOnlyList<WebhookHandler> handlers)
    {
        this.dispatcher = dispatcher;
        Event = webhookEvent;
        Key = key;
        Handlers = handlers;
        Lanes = webhookEvent.OrderingKeys;
    }

    private WebhookDelivery(WebhookOutcome outcome) => Complete(outcome);

    /// <summary>Gets a value indicating whether the dispatcher took the event.</summary>
    public bool Accepted => this != Refused;

    /// <summary>Gets what becomes of the event. The task neither fails nor is cancelled.</summary>
    public Task<WebhookOutcome> Completion => completion.Task;

    /// <summary>Gets a value indicating whether <see cref="AcknowledgeAsync"/> changes anything: an equal event may be another one, as a second tap on a button is.</summary>
    public bool NeedsAcknowledgement => Key is not null && Event.MayHappenAgain;

    internal static WebhookDelivery Refused { get; } = new(WebhookOutcome.Refused);

    internal static WebhookDelivery NothingToDo { get; } = new(WebhookOutcome.Handled);

    internal WebhookEvent Event { get; } = null!;

    internal string? Key { get; }

    internal IReadOnlyList<WebhookHandler> Handlers { get; } = [];

    internal IReadOnlyList<string> Lanes { get; } = [];

    /// <summary>Gets or sets a value indicating whether the sender knows of the success; set under the lock of the dispatcher.</summary>
    internal bool IsAcknowledged { get => Volatile.Read(ref acknowledged); set => Volatile.Write(ref acknowledged, value); }

    /// <summary>Gets or sets a value indicating whether the handlers are done; under the lock of the dispatcher.</summary>
    internal bool IsFinished { get; set; }

    /// <summary>
    /// Says that the sender was told of success, so that it will not send the event again. From now on an equal <c>PostbackEvent</c>
    /// is another tap on the button; for other events nothing changes.
    /// </summary>
    /// <returns>A task that completes when the tap is forgotten.</returns>
    public Task AcknowledgeAsync() => dispatcher is null ? Task.CompletedTask : dispatcher.AcknowledgeAsync(this);

    internal void Complete(WebhookOutcome outcome) => completion.TrySetResult(outcome);
}
