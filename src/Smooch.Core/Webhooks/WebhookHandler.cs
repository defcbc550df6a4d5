namespace Smooch;

/// <summary>A registered handler: closed delegates, so that nothing has to be looked up by reflection.</summary>
/// <param name="Name">What tells it from others, the same after a restart: success is remembered under it.</param>
/// <param name="Handles">Whether it handles an event.</param>
/// <param name="HandleAsync">Handles an event with services of its scope.</param>
internal sealed record WebhookHandler(
    string Name,
    Func<WebhookEvent, bool> Handles,
    Func<IServiceProvider, WebhookEvent, CancellationToken, Task> HandleAsync);
