namespace Smooch;

/// <summary>A registered handler, as delegates, so that no reflection is needed.</summary>
/// <param name="Name">The name, the same after a restart and in every instance. Successes are stored under it.</param>
/// <param name="Handles">Returns whether it handles an event.</param>
/// <param name="HandleAsync">Handles an event with the services of its scope.</param>
internal sealed record WebhookHandler(
    string Name,
    Func<WebhookEvent, bool> Handles,
    Func<IServiceProvider, WebhookEvent, CancellationToken, Task> HandleAsync)
{
    /// <summary>Gets the base type of the events that it can receive.</summary>
    public required Type Scope { get; init; }
}
