using System.Net;
using Microsoft.Extensions.Logging;
using Polly;

namespace Smooch.Client.Http;

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
            return await pipeline.ExecuteAsync(
                static (context, call) => call.Handler.AttemptAsync(call.Request, context.CancellationToken),
                context,
                (Handler: this, Request: wire)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(WireRequest request, CancellationToken cancellationToken)
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
            return response;
        }
        catch (Exception e) when (Transport.IsFailure(e))
        {
            response?.Dispose();
            failure = RetryTable.Classify(request.Probe);
            throw;
        }
        finally
        {
            request.EndAttempt(failure);
            CallTelemetry.StopAttempt(attempt, status, failure);
        }
    }
}
