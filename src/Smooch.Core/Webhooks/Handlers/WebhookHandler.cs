namespace Smooch;

/// <summary>A registered handler: closed delegates, so that nothing is looked up by reflection.</summary>
/// <param name="Name">The name, the same after a restart and in every instance: success is remembered under it.</param>
/// <param name="Handles">Whether it handles an event.</param>
/// <param name="HandleAsync">Handles an event with services of its scope.</param>
internal sealed record WebhookHandler(
    string Name,
    Func<WebhookEvent, bool> Handles,
    Func<IServiceProvider, WebhookEvent, CancellationToken, Task> HandleAsync)
{
    /// <summary>Gets the base of the events that it can receive.</summary>
    public required Type Scope { get; init; }
}
