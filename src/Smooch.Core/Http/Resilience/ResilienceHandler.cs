using System.Net;
using Microsoft.Extensions.Logging;
using Polly;

namespace Smooch;

/// <summary>Runs each call through a Polly pipeline: an attempt is the request and its whole answer.</summary>
internal sealed class ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline, ILogger logger) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A second handler of this kind would multiply the attempts of the first.
        if (request is not WireRequest { Attempts: 0 } wire)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(RetryPipeline.Request, wire);
            var outcome = await pipeline.ExecuteOutcomeAsync(
                static (context, call) => call.Handler.AttemptAsync(call.Request, context.CancellationToken),
                context,
                (Handler: this, Request: wire)).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(WireRequest request, CancellationToken cancellationToken)
    {
        var failure = request.BeginAttempt(cancellationToken);
        if (request.Attempts > 1)
            CallLog.Repeated(logger, request.Operation.Name, request.Attempts, failure);
        var attempt = CallTelemetry.StartAttempt(request, failure);
        HttpStatusCode? status = null;
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await request.ReceiveAsync(response, cancellationToken).ConfigureAwait(false);
            status = response.StatusCode;
            failure = RetryTable.Classify(response.StatusCode);
            return Outcome.FromResult(response);
        }
        catch (Exception e)
        {
            response?.Dispose();
            if (Transport.IsFailure(e))
                failure = RetryTable.Classify(request.Probe);
            return Outcome.FromException<HttpResponseMessage>(e);
        }
        finally
        {
            request.EndAttempt(failure);
            CallTelemetry.StopAttempt(attempt, status, failure);
        }
    }
}
