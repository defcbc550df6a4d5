namespace Smooch;

/// <summary>
/// What a program does when something happens. Each event gets a scope of services, and a handler of a base type sees the derived events:
/// one of <see cref="WebhookEvent"/> sees all, the unknown ones too.
/// </summary>
/// <typeparam name="TEvent">The event: a case such as <c>AppUserMessageEvent</c>, or a base of cases.</typeparam>
/// <remarks>
/// Several handlers of one event run one after the other, as registered. Each succeeds on its own: when one throws, the service is asked
/// to send the event again, and then only those run that have not succeeded. So a handler that does two things may do the first one twice.
/// </remarks>
public interface IWebhookHandler<in TEvent>
    where TEvent : WebhookEvent
{
    /// <summary>Handles an event; returning means success.</summary>
    /// <param name="webhookEvent">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the program has to end before the handler did; not when the sender goes away.</param>
    /// <returns>A task that completes when the event is handled.</returns>
    Task HandleAsync(TEvent webhookEvent, CancellationToken cancellationToken);
}
