using System.Buffers;

namespace Smooch;

/// <summary>
/// A webhook call of a <see cref="WebhookReceiver"/>, from its arrival to its response. A web framework reads the body if
/// <see cref="NeedsBody"/> is true, passes it to <see cref="Read"/>, awaits <see cref="DeliverAsync(CancellationToken)"/>, responds with
/// <see cref="StatusCode"/>, and calls <see cref="AcknowledgeAsync"/> after the response. Not thread-safe.
/// </summary>
public sealed class WebhookCall
{
    private readonly WebhookReceiver receiver;
    private readonly WebhookRequest request;
    private readonly WebhookReceiverOptions options;
    private readonly long arrivedAt;
    private WebhookEnvelope[] envelopes = [];
    private WebhookCallResult? result;
    private Func<int, Task>? respondLate;

    internal WebhookCall(WebhookReceiver receiver, WebhookRequest request)
    {
        this.receiver = receiver;
        this.request = request;
        options = receiver.Options;
        arrivedAt = receiver.Time.GetTimestamp();
        result = request.Method switch
        {
            "POST" => Rejected(receiver.Protocol.Verify(request), WebhookIdentity.None),
            "HEAD" or "GET" => WebhookCallResult.Probe,
            _ => WebhookCallResult.MethodNotAllowed,
        };
    }

    /// <summary>Gets a value indicating whether the body has to be read to continue.</summary>
    public bool NeedsBody => result is null && envelopes.Length == 0;

    /// <summary>Gets the largest body in bytes. Call <see cref="RejectTooLargeBody"/> for a larger one.</summary>
    public int MaxBodyBytes => options.MaxBodyBytes;

    /// <summary>Gets the result; null while it is not decided.</summary>
    public WebhookCallResult? Result => result;

    /// <summary>Gets the status code to respond with.</summary>
    /// <exception cref="InvalidOperationException">The result is not decided yet.</exception>
    public int StatusCode => WebhookResponses.StatusCode(
        result ?? throw new InvalidOperationException("The call has no result yet: read its body and await DeliverAsync first."));

    /// <summary>Gets a value indicating whether <see cref="AcknowledgeAsync"/> has to be called after the response.</summary>
    public bool NeedsAcknowledgement
    {
        get
        {
            if (result is not (WebhookCallResult.Handled or WebhookCallResult.Enqueued or WebhookCallResult.OtherApi))
                return false;
            foreach (var envelope in envelopes)
            {
                if (envelope.NeedsAcknowledgement)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Verifies and parses the body. The body is not kept, except when an inbox needs a copy.</summary>
    /// <param name="body">The raw body.</param>
    /// <returns>True when there are events to deliver; otherwise the result is decided.</returns>
    public bool Read(ReadOnlySequence<byte> body)
    {
        if (body.Length > MaxBodyBytes)
        {
            RejectTooLargeBody(body);
        }
        else if (body.IsEmpty && request.GetHeader("Content-Length") is not (null or "0"))
        {
            ReceiverLog.BodyConsumed(receiver.Logger, receiver.Protocol.Name);
            result = WebhookCallResult.BodyIncomplete;
        }
        else if (body.IsSingleSegment)
        {
#if NET
            Parse(body.FirstSpan);
#else
            Parse(body.First.Span);
#endif
        }
        else
        {
            var length = (int)body.Length;
            var rented = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                body.CopyTo(rented);
                Parse(rented.AsSpan(0, length));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }

        return result is null;
    }

    /// <summary>Rejects a body that is larger than <see cref="MaxBodyBytes"/>.</summary>
    /// <param name="read">The part of it that was read. Its hash is logged.</param>
    public void RejectTooLargeBody(ReadOnlySequence<byte> read)
    {
        ReceiverLog.BodyTooLarge(receiver.Logger, receiver.Protocol.Name, MaxBodyBytes, read.Length, Hash(read.ToArray()));
        result = WebhookCallResult.BodyTooLarge;
    }

    /// <summary>Rejects a call whose sender disconnected before the end of the body.</summary>
    public void RejectIncompleteBody()
    {
        ReceiverLog.BodyIncomplete(receiver.Logger, receiver.Protocol.Name);
        result = WebhookCallResult.BodyIncomplete;
    }

    /// <summary>Delivers each event, and decides the result from the worst outcome.</summary>
    /// <param name="aborted">Cancelled when the sender disconnects. The handlers continue.</param>
    /// <returns>A task that completes when the result is decided. It neither fails nor is cancelled.</returns>
    public async Task DeliverAsync(CancellationToken aborted)
    {
        if (result is null)
            Decide(await StartAsync(aborted).ConfigureAwait(false), aborted);
    }

    /// <summary>
    /// Delivers each event, and decides the result from the worst outcome. The handlers of a single event start on this thread, which is
    /// faster than <see cref="DeliverAsync(CancellationToken)"/>. When they block it for longer than
    /// <see cref="WebhookReceiverOptions.ResponseTimeout"/>, the response is sent from another thread.
    /// </summary>
    /// <param name="respond">
    /// Sends a response with the given status code while this thread is blocked. It is called at most once, on another thread.
    /// </param>
    /// <param name="aborted">Cancelled when the sender disconnects. The handlers continue.</param>
    /// <returns>
    /// True when the result is decided and the caller has to respond; false when <paramref name="respond"/> has responded. The task neither
    /// fails nor is cancelled.
    /// </returns>
    public async Task<bool> DeliverAsync(Func<int, Task> respond, CancellationToken aborted)
    {
        respondLate = Argument.NotNull(respond);
        if (result is not null)
            return true;
        if (envelopes.Length > 1 || options.AcknowledgeMode != AcknowledgeMode.OnCompletion)
        {
            await DeliverAsync(aborted).ConfigureAwait(false);
            return true;
        }

        envelopes[0].Caller = this;
        receiver.Blocked.Enter(this);
        var delivery = StartAsync(aborted);
        var inTime = receiver.Blocked.Leave(this);
        var outcome = await delivery.ConfigureAwait(false);
        if (inTime)
            Decide(outcome, aborted);
        else
            await LateResponse!.Task.ConfigureAwait(false);
        return inTime;
    }

    /// <summary>
    /// Reports that the response was sent, so that the sender knows of the success. From now on an equal event that may happen again is
    /// another one.
    /// </summary>
    /// <returns>A task that completes when the inbox was notified. It does not fail.</returns>
    public async Task AcknowledgeAsync()
    {
        foreach (var envelope in envelopes)
        {
            if (!envelope.NeedsAcknowledgement)
                continue;
            try
            {
                await receiver.Inbox.AcknowledgeAsync(envelope, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                ReceiverLog.AcknowledgementFailed(receiver.Logger, e, envelope);
            }
        }
    }

    /// <summary>The timestamp until which the response has to be sent.</summary>
    internal long DueAt => options.Wait == Timeout.InfiniteTimeSpan
        ? long.MaxValue
        : arrivedAt + (long)(options.Wait.TotalSeconds * receiver.Time.TimestampFrequency);

    /// <summary>
    /// Completes when another thread has responded; null while none does. Set under the lock of <see cref="BlockedCalls"/>.
    /// </summary>
    internal TaskCompletionSource<bool>? LateResponse { get; set; }

    /// <summary>Responds, if a handler still blocks the thread of this call although its event has failed.</summary>
    internal void Abandon() => receiver.Blocked.Respond(this, WebhookCallResult.HandlerFailed);

    /// <summary>Responds from another thread than that of the call.</summary>
    internal async Task RespondLateAsync(WebhookCallResult decided)
    {
        try
        {
            result = decided;
            if (decided == WebhookCallResult.NotFinishedInTime)
                ReceiverLog.NotFinishedInTime(receiver.Logger, envelopes[0], options.ResponseTimeout);
            await respondLate!(StatusCode).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ReceiverLog.LateResponseFailed(receiver.Logger, e, envelopes[0]);
        }
        finally
        {
            LateResponse!.SetResult(true);
        }
    }

    private bool IsOtherApi { get; set; }

    private ValueTask<WebhookOutcome?> StartAsync(CancellationToken aborted) =>
        new CallDelivery(receiver, options.Wait, arrivedAt).DeliverAsync(envelopes, aborted);

    private void Decide(WebhookOutcome? outcome, CancellationToken aborted)
    {
        var delivered = CallDelivery.Result(outcome);
        result = delivered == WebhookCallResult.Handled && IsOtherApi ? WebhookCallResult.OtherApi : delivered;
        if (aborted.IsCancellationRequested)
            ReceiverLog.SenderGone(receiver.Logger, envelopes[0]);
        else if (result == WebhookCallResult.NotFinishedInTime)
            ReceiverLog.NotFinishedInTime(receiver.Logger, envelopes[0], options.ResponseTimeout);
    }

    private void Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            if (BodyLimits.HasTooManyElements(body, options.MaxListElements))
            {
                RejectBody(body, $"Its lists have more than {options.MaxListElements} elements.");
                return;
            }

            var content = receiver.Protocol.Read(request, body);
            result = Rejected(content.Verification, content.Identity);
            if (result is null)
                Accept(content, body);
        }
        catch (SmoochWebhookFormatException e)
        {
            RejectBody(body, e.Reason);
        }
    }

    private void Accept(WebhookContent content, ReadOnlySpan<byte> body)
    {
        if (content.OtherApi is { } api)
        {
            IsOtherApi = true;
            ReceiverLog.OtherApi(receiver.Logger, receiver.Protocol.Name, api);
        }

        if (content.Single is { } single)
        {
            envelopes = [Wrap(single, content.Identity, body)];
            return;
        }

        envelopes = new WebhookEnvelope[content.Parts?.Count ?? 0];
        for (var i = 0; i < envelopes.Length; i++)
        {
            var part = content.Parts![i];
            envelopes[i] = Wrap(part.Event, content.Identity, body.Slice(part.Start, part.Length));
        }

        if (envelopes.Length == 0)
        {
            result = IsOtherApi ? WebhookCallResult.OtherApi : WebhookCallResult.Handled;
            ReceiverLog.NoEvents(receiver.Logger, receiver.Protocol.Name);
        }
    }

    private WebhookEnvelope Wrap(WebhookEvent webhookEvent, WebhookIdentity identity, ReadOnlySpan<byte> json) =>
        new(receiver.Protocol.Name, identity, webhookEvent, json.Length)
        {
            Body = receiver.CopiesBodies ? json.ToArray() : default(ReadOnlyMemory<byte>),
            AcknowledgeMode = options.AcknowledgeMode,
        };

    private void RejectBody(ReadOnlySpan<byte> body, string reason)
    {
        ReceiverLog.NotAnEvent(receiver.Logger, receiver.Protocol.Name, reason, body.Length, Sha256.Hex(body));
        result = WebhookCallResult.NotAnEvent;
    }

    /// <summary>Returns the result of a failed verification; null when the call is verified.</summary>
    private WebhookCallResult? Rejected(WebhookVerificationResult verification, WebhookIdentity claimed)
    {
        switch (verification)
        {
            case WebhookVerificationResult.Valid:
                return null;
            case WebhookVerificationResult.NoSecret:
                ReceiverLog.NoSecretYet(receiver.Logger, receiver.Protocol.Name, receiver.Protocol.MissingSecretHint);
                return WebhookCallResult.NoSecret;
            case WebhookVerificationResult.KeyOfAnotherApp:
                ReceiverLog.KeyOfAnotherApp(receiver.Logger, receiver.Protocol.Name, claimed);
                return WebhookCallResult.KeyOfAnotherApp;
            default:
                ReceiverLog.KeyMissingOrWrong(receiver.Logger, receiver.Protocol.Name, verification);
                return WebhookCallResult.MissingOrWrongKey;
        }
    }

    private static string Hash(byte[] bytes) => Sha256.Hex(bytes);
}
