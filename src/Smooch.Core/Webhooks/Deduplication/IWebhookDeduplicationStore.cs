namespace Smooch;

/// <summary>
/// Remembers which handler has succeeded with which event, so that a duplicate runs no handler again. The default keeps this in memory. A program of several
/// instances, or one that must not handle an event again after a restart, registers a store that all instances share (<c>UseDeduplicationStore</c>).
/// </summary>
/// <remarks>
/// A claim is a lease with an owner. It expires when its time is over, since its owner may have died, and then another owner may acquire it.
/// What the first owner reports afterwards must change nothing. A store has to remember longer than the service retries an event: about a quarter of an hour.
/// </remarks>
public interface IWebhookDeduplicationStore
{
    /// <summary>Claims the right to run a handler on an event; atomic, such as <c>SET key owner NX PX lease</c> in Redis.</summary>
    /// <param name="eventKey">The event: <see cref="WebhookEnvelope.Key"/>, at most a few hundred characters.</param>
    /// <param name="handler">The name of the handler, the same in every instance.</param>
    /// <param name="owner">A token that no other claim has.</param>
    /// <param name="lease">How long the claim lasts when its owner does not report an outcome.</param>
    /// <param name="cancellationToken">Cancelled when the program ends.</param>
    /// <returns>Whether the claim was acquired, or why not. A store that cannot be reached returns <see cref="WebhookClaim.Unavailable"/> or throws.</returns>
    ValueTask<WebhookClaim> ClaimAsync(string eventKey, string handler, string owner, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Remembers that the handler has succeeded, if the claim still belongs to the owner.</summary>
    /// <param name="eventKey">The event.</param>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="owner">The token of the claim.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK: this is what prevents that a duplicate runs.</param>
    /// <returns>False when the claim had expired and belongs to another owner, or to none; then nothing is changed.</returns>
    ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    /// <summary>Gives up a claim, since the handler has failed. A claim of another owner, or a success, stays.</summary>
    /// <inheritdoc cref="CompleteAsync" path="/param"/>
    /// <returns>A task that completes when the claim is given up.</returns>
    ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    /// <summary>Forgets a success, whoever reported it, since an equal event from now on is another one. A claim that is in progress stays.</summary>
    /// <param name="eventKey">The event.</param>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK.</param>
    /// <returns>A task that completes when the success is forgotten.</returns>
    ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken);
}
