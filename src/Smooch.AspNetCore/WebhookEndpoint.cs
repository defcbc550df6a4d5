using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore;

/// <summary>From a call to its answer: verify, read, parse, hand to the dispatcher, and look the status up in <see cref="WebhookAnswers"/>.</summary>
internal sealed class WebhookEndpoint(
    IOptionsMonitor<SmoochWebhookOptions> monitor,
    WebhookSecrets secrets,
    WebhookDispatcher dispatcher,
    TimeProvider time,
    ILogger<WebhookEndpoint> logger)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var call = HttpMethods.IsPost(context.Request.Method)
            ? await ReceiveAsync(context, monitor.CurrentValue).ConfigureAwait(false)
            : WebhookCase.Probe;
        context.Response.StatusCode = WebhookAnswers.Status(call);
    }

    private async Task<WebhookCase> ReceiveAsync(HttpContext context, SmoochWebhookOptions options)
    {
        var arrived = time.GetTimestamp();
        var key = context.Request.Headers[WebhookVerifier.HeaderName] is [var only] ? only : null;
        var verdict = secrets.Known(options).Verify(key);
        if (verdict != WebhookVerdict.Valid)
            return Refuse(verdict);

        var body = await WebhookBody.ReadAsync(context.Request, options.MaxBodyBytes, context.RequestAborted).ConfigureAwait(false);
        if (body.Event is not { } webhookEvent)
            return Refuse(body, options);
        // Reading the body takes as long as the sender likes: what is known now counts.
        if (!secrets.Known(options).VouchFor(key, webhookEvent.App?.Id))
        {
            EndpointLog.KeyOfAnotherApp(logger, webhookEvent, webhookEvent.App?.Id);
            return WebhookCase.KeyOfAnotherApp;
        }

        var delivery = dispatcher.Accept(webhookEvent);
        var call = !delivery.Accepted ? WebhookCase.FullOrEnding
            : options.AnswerAfter == AnswerAfter.Inbox ? WebhookCase.InInbox
            : await WaitAsync(delivery, options.AnswerWithin, arrived, context.RequestAborted).ConfigureAwait(false);
        if (context.RequestAborted.IsCancellationRequested)
            EndpointLog.SenderGone(logger, webhookEvent);
        else if (call == WebhookCase.NotFinishedInTime)
            EndpointLog.NotFinishedInTime(logger, webhookEvent, options.AnswerWithin);
        else if (delivery.NeedsAcknowledgement && WebhookAnswers.Status(call) == StatusCodes.Status200OK)
            context.Response.OnCompleted(() => context.RequestAborted.IsCancellationRequested ? Task.CompletedTask : delivery.AcknowledgeAsync());
        return call;
    }

    private async Task<WebhookCase> WaitAsync(WebhookDelivery delivery, TimeSpan answerWithin, long arrived, CancellationToken aborted)
    {
        try
        {
            return await delivery.Completion.WaitAsync(Left(answerWithin, arrived), time, aborted).ConfigureAwait(false) switch
            {
                WebhookOutcome.Handled => WebhookCase.Handled,
                WebhookOutcome.Busy => WebhookCase.InOtherHands,
                WebhookOutcome.Refused => WebhookCase.FullOrEnding,
                _ => WebhookCase.HandlerFailed,
            };
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            // The time is over, or the sender gone; what the handlers throw never comes here.
            return WebhookCase.NotFinishedInTime;
        }
    }

    private TimeSpan Left(TimeSpan answerWithin, long arrived)
    {
        if (answerWithin == Timeout.InfiniteTimeSpan)
            return answerWithin;
        var left = answerWithin - time.GetElapsedTime(arrived);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private WebhookCase Refuse(WebhookVerdict verdict)
    {
        if (verdict == WebhookVerdict.NoSecret)
        {
            EndpointLog.NoSecretYet(logger);
            return WebhookCase.NoSecretYet;
        }

        EndpointLog.KeyMissingOrWrong(logger, verdict);
        return WebhookCase.KeyMissingOrWrong;
    }

    private WebhookCase Refuse(WebhookBody body, SmoochWebhookOptions options)
    {
        if (body.Problem == WebhookCase.BodyTooLarge)
            EndpointLog.BodyTooLarge(logger, options.MaxBodyBytes, body.Bytes, body.Hash);
        else if (body.Problem == WebhookCase.NotAnEvent)
            EndpointLog.NotAnEvent(logger, body.Bytes, body.Hash, body.Error?.Message);
        else
            EndpointLog.BodyIncomplete(logger);
        return body.Problem!.Value;
    }
}
