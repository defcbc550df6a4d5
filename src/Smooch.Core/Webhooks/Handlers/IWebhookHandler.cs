namespace Smooch;

/// <summary>
/// Handles webhook events. Each event has a scope of services of its own. A handler of a base type receives the derived events;
/// one of the base type of an API, such as <c>SmoochWebhookEvent</c>, receives all of them, unknown ones included.
/// </summary>
/// <typeparam name="TEvent">The event: a case such as <c>AppUserMessageEvent</c>, or a base of cases.</typeparam>
/// <remarks>
/// Several handlers of one event run one after the other, in the order of their registration. Each succeeds for itself: when one throws, the service is asked
/// to send the event again, and then only the handlers run that have not succeeded. A handler that does two things may do the first one twice.
/// </remarks>
public interface IWebhookHandler<in TEvent>
    where TEvent : WebhookEvent
{
    /// <summary>Handles an event; returning means success.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="cancellationToken">
    /// Cancelled when the handler has run for <see cref="WebhookDispatchOptions.HandlerTimeout"/>, or the program has to end; not when the sender disconnects.
    /// </param>
    /// <returns>A task that completes when the event is handled.</returns>
    Task HandleAsync(TEvent webhookEvent, CancellationToken cancellationToken);
}
