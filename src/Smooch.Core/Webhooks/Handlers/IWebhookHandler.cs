namespace Smooch;

/// <summary>
/// Handles webhook events. Each event has its own scope of services. A handler of a base type receives the derived events;
/// one of the base type of an API, such as <c>SmoochWebhookEvent</c>, receives all of them, including unknown ones.
/// </summary>
/// <typeparam name="TEvent">The event: a case such as <c>AppUserMessageEvent</c>, or a base of cases.</typeparam>
/// <remarks>
/// The handlers of an event run one after the other, in the order of their registration. Each succeeds or fails on its own: when one
/// throws, the response asks the service to send the event again, and then only the handlers run that have not succeeded. A handler that
/// does two things may do the first one twice.
/// </remarks>
/// <example>
/// <code>
/// public sealed class EchoHandler(SmoochClient smooch) : IWebhookHandler&lt;AppUserMessageEvent&gt;
/// {
///     public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
///     {
///         foreach (var message in webhookEvent.Messages.OfType&lt;TextMessage&gt;())
///             await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, $"You wrote: {message.Text}", cancellationToken);
///     }
/// }
/// </code>
/// </example>
public interface IWebhookHandler<in TEvent>
    where TEvent : WebhookEvent
{
    /// <summary>Handles an event. Returning without an exception means success.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="cancellationToken">
    /// Cancelled when the handler has run for <see cref="WebhookDispatchOptions.HandlerTimeout"/>, or the program has to end; not when the
    /// sender disconnects.
    /// </param>
    /// <returns>A task that completes when the event is handled.</returns>
    Task HandleAsync(TEvent webhookEvent, CancellationToken cancellationToken);
}
