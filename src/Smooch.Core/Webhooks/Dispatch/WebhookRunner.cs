using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Runs the handlers of an event in a scope of services, each handler once and within its time limit, and records which have succeeded.
/// An <see cref="IWebhookInbox"/> calls it in the instance of the event's ordering keys. It does not order events.
/// </summary>
/// <remarks>Thread-safe. Get it from the services.</remarks>
public sealed class WebhookRunner : IDisposable
{
    private static readonly string Instance = Guid.NewGuid().ToString("N");
    private static long owners;

    private readonly IServiceScopeFactory scopes;
    private readonly WebhookHandlers handlers;
    private readonly IWebhookDeduplicationStore store;
    private readonly IEnumerable<WebhookProtocol> protocols;
    private readonly TimeSpan lease;
    private readonly ILogger logger;
    private readonly HandlerTimeouts timeouts;
    private readonly NoHandlerReports reports = new();

    internal WebhookRunner(
        IServiceScopeFactory scopes,
        WebhookHandlers handlers,
        IWebhookDeduplicationStore store,
        IEnumerable<WebhookProtocol> protocols,
        WebhookDispatchOptions options,
        TimeProvider time,
        ILogger logger)
    {
        this.scopes = scopes;
        this.handlers = handlers;
        this.store = store;
        this.protocols = protocols;
        this.logger = logger = SafeLogger.Over(logger);
        lease = options.ClaimLease;
        timeouts = new HandlerTimeouts(options.HandlerTimeout, WebhookDispatchOptions.HandlerGrace, time, logger);
    }

    /// <summary>Runs the handlers that have not yet succeeded with an event.</summary>
    /// <param name="envelope">The event.</param>
    /// <param name="cancellationToken">Cancelled when the program has to end: it cancels the handlers.</param>
    /// <returns>The outcome; the task neither fails nor is cancelled. It does not wait for a handler that ignores its time limit.</returns>
    public Task<WebhookOutcome> RunAsync(WebhookEnvelope envelope, CancellationToken cancellationToken = default)
    {
        var interested = HandlersOf(Argument.NotNull(envelope));
        if (interested.Count == 0)
            return WebhookDelivery.NothingToDo.Completed;
        var delivery = new WebhookDelivery(owner: null, envelope, interested);
        // In the background, since a handler may block its thread, and the caller waits only for the time limit.
        (Runner: this, Delivery: delivery, Token: cancellationToken).RunInBackground(static work =>
            _ = work.Runner.RunToEndAsync(work.Delivery, work.Token));
        return delivery.Elsewhere;
    }

    /// <summary>
    /// Deletes the successes with an event that may happen again, after the sender has received the response: see
    /// <see cref="IWebhookInbox.AcknowledgeAsync"/>. It does nothing for other events.
    /// </summary>
    /// <param name="envelope">The event.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>A task that completes when they are deleted. An error of the store is logged.</returns>
    public async Task ForgetAsync(WebhookEnvelope envelope, CancellationToken cancellationToken = default)
    {
        if (Argument.NotNull(envelope).NeedsAcknowledgement)
            await ForgetAsync(envelope, handlers.Of(envelope.Event), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Creates an envelope again from the parts that another machine stored or sent. Its protocol must be registered here too.
    /// </summary>
    /// <example>
    /// <code>
    /// var outcome = await runner.RunAsync(runner.Restore(protocol, new WebhookIdentity(appId, webhookId), body), cancellationToken);
    /// </code>
    /// </example>
    /// <param name="protocol">The name of the protocol: <see cref="WebhookEnvelope.Protocol"/>.</param>
    /// <param name="identity">The app and webhook: <see cref="WebhookEnvelope.Identity"/>.</param>
    /// <param name="body">The raw JSON: <see cref="WebhookEnvelope.Body"/>.</param>
    /// <returns>An envelope with an equal event and the same keys.</returns>
    /// <exception cref="InvalidOperationException">The protocol is not registered.</exception>
    /// <exception cref="SmoochWebhookFormatException">The bytes are not an event of the protocol.</exception>
    public WebhookEnvelope Restore(string protocol, WebhookIdentity identity, ReadOnlyMemory<byte> body)
    {
        var known = protocols.FirstOrDefault(candidate => candidate.Name == protocol) ?? throw new InvalidOperationException(
            $"No webhooks with the protocol '{LogText.Clean(protocol)}' are registered in this program. Register them as in the program "
                + $"that receives the calls; known here: {string.Join(", ", protocols.Select(candidate => candidate.Name))}.");
        return new WebhookEnvelope(known.Name, Argument.NotNull(identity), known.Parse(body.Span, identity), body.Length) { Body = body };
    }

    /// <summary>Stops the time limits.</summary>
    public void Dispose() => timeouts.Dispose();

    /// <summary>
    /// Returns the handlers of an event, in their order. The first event of a trigger without a handler is logged at Warning.
    /// </summary>
    internal IReadOnlyList<WebhookHandler> HandlersOf(WebhookEnvelope envelope)
    {
        var interested = handlers.Of(envelope.Event);
        if (interested.Count == 0)
            reports.Report(logger, envelope);
        return interested;
    }

    /// <summary>Creates the envelope of an event that the program dispatches itself.</summary>
    internal WebhookEnvelope Wrap(WebhookEvent webhookEvent, WebhookIdentity? identity) => new(
        protocols.FirstOrDefault(protocol => protocol.EventType.IsInstanceOfType(webhookEvent))?.Name ?? "",
        identity ?? WebhookIdentity.None, webhookEvent, size: 0);

    /// <summary>Runs the handlers of a delivery on this thread. The delivery may end before this method returns.</summary>
    internal async ValueTask<WebhookOutcome> HandleAsync(WebhookDelivery delivery, CancellationToken ending)
    {
        delivery.Enter();
        var (outcome, key, owner) = (WebhookOutcome.Handled, delivery.IsAcknowledged ? null : delivery.Envelope.Key, "");
        if (key is not null)
            owner = Instance + Interlocked.Increment(ref owners).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        var scope = scopes.CreateAsyncScope();
        try
        {
            foreach (var handler in delivery.Handlers)
            {
                outcome = OutcomeOrder.Worse(
                    outcome,
                    await RunAsync(handler, delivery, key, owner, scope.ServiceProvider, ending).ConfigureAwait(false));
                if (delivery.Limit.State == HandlerLimitState.Abandoned)
                    break;
            }
        }
        finally
        {
            HandlerTimeouts.Release(delivery);
            await DisposeAsync(scope, delivery).ConfigureAwait(false);
        }

        return outcome;
    }

    internal async Task ForgetAsync(WebhookEnvelope envelope, IReadOnlyList<WebhookHandler> interested, CancellationToken cancellationToken)
    {
        foreach (var handler in interested)
        {
            try
            {
                await store.ForgetAsync(envelope.Key!, handler.Name, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                DispatchLog.NotRemembered(logger, e, envelope, handler.Name);
            }
        }
    }

    private async Task RunToEndAsync(WebhookDelivery delivery, CancellationToken ending)
    {
        var outcome = WebhookOutcome.Failed;
        try
        {
            outcome = await HandleAsync(delivery, ending).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            DispatchLog.DispatchFailed(logger, e, delivery.Envelope);
        }
        finally
        {
            delivery.End(outcome);
        }
    }

    private async ValueTask<WebhookOutcome> RunAsync(
        WebhookHandler handler,
        WebhookDelivery delivery,
        string? key,
        string owner,
        IServiceProvider services,
        CancellationToken ending)
    {
        if (key is not null && await ClaimAsync(handler, delivery.Envelope, key, owner, ending).ConfigureAwait(false) is { } other)
            return other;

        var (webhookEvent, inTime) = (delivery.Envelope.Event, true);
        Exception? error = null;
        (Activity? Activity, long Begun) span = default;
        try
        {
            ending.ThrowIfCancellationRequested();
            span = WebhookTelemetry.StartHandle(webhookEvent, handler.Name);
            var token = timeouts.Start(delivery, ending);
            try
            {
                await handler.HandleAsync(services, webhookEvent, token).ConfigureAwait(false);
            }
            finally
            {
                inTime = timeouts.Stop(delivery);
            }
        }
        catch (Exception e)
        {
            error = e;
        }

        // The result for other deliveries first, then logs and measurements.
        try
        {
            if (key is not null)
                await NoteAsync(handler, delivery.Envelope, key, owner, error is null).ConfigureAwait(false);
        }
        finally
        {
            WebhookTelemetry.StopHandle(span, webhookEvent, handler.Name, error);
        }

        if (error is not null)
            DispatchLog.HandlerFailed(logger, error, handler.Name, delivery.Envelope);
        else if (!inTime)
            DispatchLog.HandlerReturnedLate(logger, handler.Name, delivery.Envelope);
        return error is null ? WebhookOutcome.Handled : WebhookOutcome.Failed;
    }

    /// <returns>Null when the claim was acquired; otherwise the outcome.</returns>
    private async ValueTask<WebhookOutcome?> ClaimAsync(
        WebhookHandler handler,
        WebhookEnvelope envelope,
        string key,
        string owner,
        CancellationToken ending)
    {
        WebhookClaim claim;
        try
        {
            claim = await store.ClaimAsync(key, handler.Name, owner, lease, ending).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // The store may have recorded the claim before it failed; it would then last until its lease expires.
            await NoteAsync(handler, envelope, key, owner, succeeded: false).ConfigureAwait(false);
            DispatchLog.StoreFailed(logger, e, envelope, handler.Name);
            return WebhookOutcome.Failed;
        }

        switch (claim)
        {
            case WebhookClaim.Acquired:
                return null;
            case WebhookClaim.Completed:
                WebhookTelemetry.Duplicate(envelope.Event, Activity.Current);
                return WebhookOutcome.Handled;
            case WebhookClaim.Unavailable:
                DispatchLog.StoreUnavailable(logger, envelope, handler.Name);
                return WebhookOutcome.Rejected;
            default:
                return WebhookOutcome.Busy;
        }
    }

    // The handler has run, so its outcome is valid whatever the store does. Not cancelled when the program ends, since the record prevents
    // duplicates.
    private async ValueTask NoteAsync(WebhookHandler handler, WebhookEnvelope envelope, string key, string owner, bool succeeded)
    {
        try
        {
            if (!succeeded)
                await store.ReleaseAsync(key, handler.Name, owner, CancellationToken.None).ConfigureAwait(false);
            else if (!await store.CompleteAsync(key, handler.Name, owner, CancellationToken.None).ConfigureAwait(false))
                DispatchLog.ClaimLost(logger, envelope, handler.Name);
        }
        catch (Exception e)
        {
            DispatchLog.NotRemembered(logger, e, envelope, handler.Name);
        }
    }

    // A failure of the scope's services at their disposal does not change the outcome of the handlers.
    private async ValueTask DisposeAsync(AsyncServiceScope scope, WebhookDelivery delivery)
    {
        try
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            DispatchLog.ScopeFailed(logger, e, delivery.Envelope);
        }
    }
}
