using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Runs the handlers of an event: in a scope of services, each handler once, within its time limit, and remembers which have succeeded.
/// An <see cref="IWebhookInbox"/> calls it where the ordering keys of the event live. It does not order events.
/// </summary>
/// <remarks>Safe for use by many threads. Get it from the services.</remarks>
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

    /// <summary>Runs the handlers of an event that have not succeeded with it yet.</summary>
    /// <param name="envelope">The event.</param>
    /// <param name="cancellationToken">Cancelled when the program has to end: it cancels the handlers.</param>
    /// <returns>The outcome; the task neither fails nor is cancelled. A handler that ignores its time limit does not hold it up.</returns>
    public Task<WebhookOutcome> RunAsync(WebhookEnvelope envelope, CancellationToken cancellationToken = default)
    {
        var interested = HandlersOf(Argument.NotNull(envelope));
        if (interested.Count == 0)
            return WebhookDelivery.NothingToDo.Completed;
        var delivery = new WebhookDelivery(owner: null, envelope, interested);
        // Elsewhere, since a handler may block its thread, and the caller waits for no longer than the time limit.
        (Runner: this, Delivery: delivery, Token: cancellationToken).RunInBackground(static work => _ = work.Runner.RunToEndAsync(work.Delivery, work.Token));
        return delivery.Completed;
    }

    /// <summary>
    /// Forgets the successes with an event that may happen again, after the sender was told of them: see <see cref="IWebhookInbox.AcknowledgeAsync"/>.
    /// It does nothing for other events.
    /// </summary>
    /// <param name="envelope">The event.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>A task that completes when they are forgotten. A store that fails is logged.</returns>
    public async Task ForgetAsync(WebhookEnvelope envelope, CancellationToken cancellationToken = default)
    {
        if (Argument.NotNull(envelope).NeedsAcknowledgement)
            await ForgetAsync(envelope, handlers.Of(envelope.Event), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes an envelope again from what another machine stored or sent of it. Its protocol has to be registered here too.</summary>
    /// <example><code>var outcome = await runner.RunAsync(runner.Restore(protocol, new WebhookIdentity(appId, webhookId), body), cancellationToken);</code></example>
    /// <param name="protocol">The name of the protocol: <see cref="WebhookEnvelope.Protocol"/>.</param>
    /// <param name="identity">The app and webhook: <see cref="WebhookEnvelope.Identity"/>.</param>
    /// <param name="body">The raw JSON: <see cref="WebhookEnvelope.Body"/>.</param>
    /// <returns>An envelope with an equal event and the same keys.</returns>
    /// <exception cref="InvalidOperationException">The protocol is not registered.</exception>
    /// <exception cref="SmoochWebhookFormatException">The bytes are not an event of the protocol.</exception>
    public WebhookEnvelope Restore(string protocol, WebhookIdentity identity, ReadOnlyMemory<byte> body)
    {
        var known = protocols.FirstOrDefault(candidate => candidate.Name == protocol) ?? throw new InvalidOperationException(
            $"No webhooks with the protocol '{LogText.Clean(protocol)}' are registered in this program. Register them as in the program that receives the calls; known here: {string.Join(", ", protocols.Select(candidate => candidate.Name))}.");
        return new WebhookEnvelope(known.Name, Argument.NotNull(identity), known.Parse(body.Span, identity), body.Length) { Body = body };
    }

    /// <inheritdoc/>
    public void Dispose() => timeouts.Dispose();

    /// <summary>The handlers of an event, in their order. The first event without one is logged at Warning, per trigger.</summary>
    internal IReadOnlyList<WebhookHandler> HandlersOf(WebhookEnvelope envelope)
    {
        var interested = handlers.Of(envelope.Event);
        if (interested.Count == 0)
            reports.Report(logger, envelope);
        return interested;
    }

    /// <summary>The envelope of an event that the program dispatches itself.</summary>
    internal WebhookEnvelope Wrap(WebhookEvent webhookEvent, WebhookIdentity? identity) => new(
        protocols.FirstOrDefault(protocol => protocol.EventType.IsInstanceOfType(webhookEvent))?.Name ?? "", identity ?? WebhookIdentity.None, webhookEvent, size: 0);

    /// <summary>Runs the handlers of a delivery on this thread. The delivery may have ended before this returns.</summary>
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
                outcome = OutcomeOrder.Worse(outcome, await RunAsync(handler, delivery, key, owner, scope.ServiceProvider, ending).ConfigureAwait(false));
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

    private async ValueTask<WebhookOutcome> RunAsync(WebhookHandler handler, WebhookDelivery delivery, string? key, string owner, IServiceProvider services, CancellationToken ending)
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

        // First what other deliveries depend on, then what is logged and measured.
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
    private async ValueTask<WebhookOutcome?> ClaimAsync(WebhookHandler handler, WebhookEnvelope envelope, string key, string owner, CancellationToken ending)
    {
        WebhookClaim claim;
        try
        {
            claim = await store.ClaimAsync(key, handler.Name, owner, lease, ending).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // The store may have taken the claim before it failed: without an owner it would last until its lease ends.
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

    // The handler has run, whatever the store does: its outcome stands. Not cancelled when the program ends, since this is what prevents duplicates.
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

    // What the services of a scope do at their end does not undo what the handlers did.
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
