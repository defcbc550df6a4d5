using System.Buffers;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Receives the webhook calls of one API: verifies, parses, delivers each event to the inbox, and decides the response.
/// <c>app.MapWebhooks</c> of <c>Smooch.AspNetCore</c> calls it; a function or another web framework calls <see cref="ReceiveAsync"/>.
/// </summary>
/// <remarks>Thread-safe. Get it from the services: there is one for each API whose webhooks are registered.</remarks>
/// <example>
/// <code>
/// var status = await receiver.ReceiveAsync(WebhookRequest.Create("POST", url, headers), body, cancellationToken);
/// </code>
/// </example>
public sealed class WebhookReceiver
{
    private readonly Func<WebhookReceiverOptions> options;

    internal WebhookReceiver(
        WebhookProtocol protocol,
        Func<WebhookReceiverOptions> options,
        IWebhookInbox inbox,
        TimeProvider time,
        ILogger logger)
    {
        Protocol = protocol;
        this.options = options;
        Inbox = inbox;
        Time = time;
        Logger = SafeLogger.Over(logger);
        CopiesBodies = inbox is not WebhookDispatcher;
        Blocked = new BlockedCalls(time);
    }

    /// <summary>Gets the protocol of the calls.</summary>
    public WebhookProtocol Protocol { get; }

    internal WebhookReceiverOptions Options => options();

    internal IWebhookInbox Inbox { get; }

    internal TimeProvider Time { get; }

    internal ILogger Logger { get; }

    /// <summary>The calls whose thread runs a handler.</summary>
    internal BlockedCalls Blocked { get; }

    /// <summary>Gets a value indicating whether the raw JSON of an event is sent to other processes.</summary>
    internal bool CopiesBodies { get; }

    /// <summary>Gets a value indicating whether an endpoint uses this receiver.</summary>
    internal bool IsMapped { get; private set; }

    /// <summary>
    /// Starts to receive a call: verifies it before its body is read. For web frameworks, which read the body themselves.
    /// </summary>
    /// <param name="request">The call without its body.</param>
    /// <returns>The call. Its body is needed only when the call is valid so far.</returns>
    public WebhookCall Receive(WebhookRequest request) => new(this, Argument.NotNull(request));

    /// <summary>Receives a whole call. A function needs only this method.</summary>
    /// <param name="request">The call without its body.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="cancellationToken">Cancelled when the sender disconnects. The handlers continue.</param>
    /// <returns>The status code to respond with.</returns>
    public async Task<int> ReceiveAsync(WebhookRequest request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        var call = Receive(request);
        if (call.NeedsBody && call.Read(new ReadOnlySequence<byte>(body)))
            await call.DeliverAsync(cancellationToken).ConfigureAwait(false);
        if (call.NeedsAcknowledgement && !cancellationToken.IsCancellationRequested)
            await call.AcknowledgeAsync().ConfigureAwait(false);
        return call.StatusCode;
    }

    /// <summary>Records that an endpoint uses this receiver. Without one, the host logs a warning when it starts.</summary>
    public void MarkMapped() => IsMapped = true;
}
