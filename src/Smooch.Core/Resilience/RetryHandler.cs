using System.Diagnostics;
using System.Net;
using Polly;

namespace Smooch;

/// <summary>
/// Runs the attempts of a call: each is a request and its whole response, with its own time limit. Only failures that may be retried
/// go through Polly, which keeps successful calls fast; a custom pipeline runs every attempt.
/// </summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private readonly ApiTransport transport;
    private readonly SmoochRetryOptions options;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly bool isCustom;

    public RetryHandler(ApiTransport transport, SmoochRetryOptions options, ResiliencePipeline<HttpResponseMessage>? custom)
    {
        this.transport = transport;
        this.options = options;
        isCustom = custom is not null;
        pipeline = custom ?? RetryPipeline.Create(options, transport);
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = CallContext.Of(request)!;
        return isCustom
            ? RetryAsync(request, call, first: null, cancellationToken)
            : AttemptAsync(request, call, Shorter(Limit(call), transport.Timeout), isFirst: true, cancellationToken);
    }

    private static HttpResponseMessage Result(Outcome<HttpResponseMessage> outcome)
    {
        outcome.ThrowIfException();
        return outcome.Result!;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan ? other : other == Timeout.InfiniteTimeSpan || one < other ? one : other;

    /// <summary>Runs the call in the pipeline, for the time that is left to it.</summary>
    private async Task<HttpResponseMessage> RetryAsync(
        HttpRequestMessage request,
        CallContext call,
        Outcome<HttpResponseMessage>? first,
        CancellationToken cancellationToken)
    {
        var limit = CallTimeouts.Start(Left(call), transport.TimeProvider);
        try
        {
            using var givenUp = cancellationToken.Cancels(limit);
            using var endsWithClient = transport.Disposed.Cancels(limit);
            return Result(await RunAsync(request, call, first, limit.Token).ConfigureAwait(false));
        }
        finally
        {
            CallTimeouts.End(limit, transport.TimeProvider);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> RunAsync(
        HttpRequestMessage request,
        CallContext call,
        Outcome<HttpResponseMessage>? first,
        CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(RetryPipeline.Call, call);
            return await pipeline.ExecuteOutcomeAsync(
                static (context, run) => run.NextAsync(context.CancellationToken),
                context,
                new Run(this, request, call) { First = first }).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Returns the time limit of an attempt. Uploads have none; only the whole call is limited.</summary>
    private TimeSpan Limit(CallContext call) => call.Probe is MultipartBody ? Timeout.InfiniteTimeSpan : options.AttemptTimeout;

    /// <summary>Returns the time that is left to a call, zero when it has expired.</summary>
    private TimeSpan Left(CallContext call)
    {
        if (transport.Timeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;
        var left = transport.Timeout - transport.TimeProvider.GetElapsedTime(call.StartedAt);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Runs one attempt. Where the first one may be retried, the others follow.</summary>
    /// <param name="request">The request of the call.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">The time limit; null when the token has one.</param>
    /// <param name="isFirst">Whether this attempt runs outside the pipeline, which retries it.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    private async Task<HttpResponseMessage> AttemptAsync(
        HttpRequestMessage request,
        CallContext call,
        TimeSpan? limit,
        bool isFirst,
        CancellationToken cancellationToken)
    {
        // One method for all of a call without retries: each asynchronous method costs an allocation and a continuation in every call.
        Outcome<HttpResponseMessage> outcome;
        var timer = limit is { } time ? CallTimeouts.Start(time, transport.TimeProvider) : null;
        var (givenUp, endsWithClient) = timer is null ? default : (cancellationToken.Cancels(timer), transport.Disposed.Cancels(timer));
        var token = timer?.Token ?? cancellationToken;
        Attempt? attempt = null;
        Activity? activity = null;
        HttpResponseMessage? response = null;
        HttpStatusCode? status = null;
        var failure = Failure.Rejected;
        try
        {
            attempt = await call.StartAttemptAsync(token).ConfigureAwait(false);
            activity = transport.Profile.Telemetry.StartAttempt(attempt);
            if (attempt.Number > 1)
                CallLog.Retrying(transport.Logger, call.Operation.Name, attempt.Number, attempt.FailedBefore);
            (call.Probe as MultipartBody)?.StartAttempt(token);
            var sent = isCustom || attempt.Number > 1 ? Copy(request, attempt) : request;
            response = await base.SendAsync(sent, token).ConfigureAwait(false);
            await ReceivedContent.ReceiveAsync(response, call.Operation.Result is not null, transport.Buffers, token).ConfigureAwait(false);
            status = response.StatusCode;
            failure = RetryTable.Classify(response.StatusCode);
            if (isCustom && failure != Failure.None)
                call.LastError = transport.Errors.OfResponse(call, response);
            outcome = Outcome.FromResult(response);
        }
        catch (Exception e) when (attempt is not null)
        {
            response?.Dispose();
            // A handler may fail for its own reasons, which is not a connection failure; but once sending has started, the outcome is
            // unknown.
            if (ConnectionFailure.Is(e) || call.Probe is { Started: true })
                failure = RetryTable.Classify(call.Probe);
            if (isCustom)
                call.LastError = transport.Errors.OfConnection(call, e);
            outcome = Outcome.FromException<HttpResponseMessage>(e);
        }
        finally
        {
            if (attempt is not null)
            {
                call.EndAttempt(attempt, failure);
                ApiTelemetry.StopAttempt(activity, status, failure);
            }

            if (timer is not null)
            {
                endsWithClient.Dispose();
                givenUp.Dispose();
                CallTimeouts.End(timer, transport.TimeProvider);
            }
        }

        return isFirst
            && !cancellationToken.IsCancellationRequested
            && RetryPipeline.MayRetry(call, outcome, options, transport.TimeProvider)
                ? await RetryAsync(request, call, outcome, cancellationToken).ConfigureAwait(false)
                : Result(outcome);
    }

    /// <summary>Copies the request for an attempt, since handlers write into requests. The body is that of the call.</summary>
    private HttpRequestMessage Copy(HttpRequestMessage request, Attempt attempt)
    {
        var copy = new HttpRequestMessage(request.Method, attempt.Call.Url)
        {
            Content = attempt.Call.Probe as HttpContent ?? request.Content,
            Version = request.Version,
        };
#if NET
        copy.VersionPolicy = request.VersionPolicy;
#endif
        transport.AddHeaders(copy);
        RequestOptions.Copy(request, copy);
        attempt.Attach(copy);
        return copy;
    }

    /// <summary>The attempts of one call in a pipeline; the first may already be complete.</summary>
    private sealed class Run(RetryHandler handler, HttpRequestMessage request, CallContext call)
    {
        public Outcome<HttpResponseMessage>? First { get; set; }

        public async ValueTask<Outcome<HttpResponseMessage>> NextAsync(CancellationToken cancellationToken)
        {
            if (First is { } first)
            {
                First = null;
                return first;
            }

            try
            {
                TimeSpan? limit = handler.isCustom ? null : handler.Limit(call);
                return Outcome.FromResult(
                    await handler.AttemptAsync(request, call, limit, isFirst: false, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e)
            {
                return Outcome.FromException<HttpResponseMessage>(e);
            }
        }
    }
}
