namespace Smooch;

/// <summary>
/// Stores which handlers have succeeded with an event, so that a duplicate does not run them again. The default store is in memory. A
/// program of several instances, or one that must not handle an event again after a restart, registers a store that all instances share
/// (<c>UseDeduplicationStore</c>).
/// </summary>
/// <remarks>
/// A claim is a lease with an owner. It expires after its time, since its owner may have died, and then another owner may acquire it.
/// Reports of the first owner after that must change nothing. A store must keep successes for longer than the service retries an event,
/// about a quarter of an hour.
/// </remarks>
/// <example><code>services.AddSmoochWebhooks(o => o.AddSecret(secret)).UseDeduplicationStore&lt;SqlDeduplicationStore>();</code></example>
public interface IWebhookDeduplicationStore
{
    /// <summary>
    /// Claims the right to run a handler on an event. The operation is atomic, such as <c>SET key owner NX PX lease</c> in Redis.
    /// </summary>
    /// <param name="eventKey">The event: <see cref="WebhookEnvelope.Key"/>, at most a few hundred characters.</param>
    /// <param name="handler">The name of the handler, the same in every instance.</param>
    /// <param name="owner">A token that identifies this claim.</param>
    /// <param name="lease">The time after which the claim expires when its owner reports no outcome.</param>
    /// <param name="cancellationToken">Cancelled when the program ends.</param>
    /// <returns>
    /// Whether the claim was acquired, or why not. A store that cannot be reached returns <see cref="WebhookClaim.Unavailable"/> or throws.
    /// </returns>
    ValueTask<WebhookClaim> ClaimAsync(string eventKey, string handler, string owner, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Records that the handler has succeeded, if the claim still belongs to the owner.</summary>
    /// <param name="eventKey">The event.</param>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="owner">The token of the claim.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK: the record prevents that a duplicate runs the handler.</param>
    /// <returns>False when the claim had expired and belongs to another owner, or to none; then nothing is changed.</returns>
    ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    /// <summary>Releases a claim, because the handler has failed. A claim of another owner, and a success, are not changed.</summary>
    /// <param name="eventKey">The event.</param>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="owner">The token of the claim.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK.</param>
    /// <returns>A task that completes when the claim is released.</returns>
    ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes a success of any owner, because an equal event from now on is another event. A claim that is in progress is not changed.
    /// </summary>
    /// <param name="eventKey">The event.</param>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK.</param>
    /// <returns>A task that completes when the success is deleted.</returns>
    ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken);
}
