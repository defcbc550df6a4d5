namespace Smooch;

/// <summary>
/// Remembers which handler has succeeded with which event, so that a copy of the event runs no handler twice. The default keeps this in memory;
/// a program of several instances, or one that must not handle an event again after a restart, registers a store of its own
/// (<c>UseDeduplicationStore</c>): three calls over whatever all instances share.
/// </summary>
/// <remarks>
/// Copies within one program never ask at the same time: the dispatcher lets them share one run. A store has to remember longer than the
/// service repeats an event, which is about a quarter of an hour, and has to let a claim expire whose owner does not come back.
/// </remarks>
public interface IWebhookDeduplicationStore
{
    /// <summary>Asks for the right to run a handler on an event; atomic, such as <c>SET … NX</c> in Redis or an insert under a unique index.</summary>
    /// <param name="eventKey">The event: <see cref="WebhookEvent.DeduplicationKey"/>.</param>
    /// <param name="handler">The handler, named by its types.</param>
    /// <param name="cancellationToken">Cancelled when the program ends.</param>
    ValueTask<WebhookClaim> ClaimAsync(string eventKey, string handler, CancellationToken cancellationToken);

    /// <summary>Remembers the success of a handler that was granted.</summary>
    /// <inheritdoc cref="ClaimAsync" path="/param"/>
    ValueTask CompleteAsync(string eventKey, string handler, CancellationToken cancellationToken);

    /// <summary>Forgets what is known of the event and the handler: the handler has failed, or an equal event may follow.</summary>
    /// <inheritdoc cref="ClaimAsync" path="/param"/>
    ValueTask ReleaseAsync(string eventKey, string handler, CancellationToken cancellationToken);
}
