using Polly;
using Polly.Retry;

namespace Smooch;

/// <summary>The retry table as a Polly strategy, which disposes the response before each retry.</summary>
internal static class RetryPipeline
{
    /// <summary>The call of an execution.</summary>
    public static ResiliencePropertyKey<CallContext> Call { get; } = new("Smooch.Call");

    public static ResiliencePipeline<HttpResponseMessage> Create(SmoochRetryOptions options, ApiTransport transport)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage>
        {
            Name = transport.Profile.Package,
            TimeProvider = transport.TimeProvider,
        };
        AddRetry(builder, options);
        return builder.Build();
    }

    public static void AddRetry(ResiliencePipelineBuilder<HttpResponseMessage> builder, SmoochRetryOptions options)
    {
        if (options.MaxRetries == 0)
            return;
        var timeProvider = builder.TimeProvider ?? TimeProvider.System;
        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = options.MaxRetries,
            Delay = options.Delay,
            MaxDelay = options.MaxDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = args => new(
                !args.Context.CancellationToken.IsCancellationRequested
                && args.Context.Properties.TryGetValue(Call, out var call)
                && MayRetry(call, args.Outcome, options, timeProvider)),
            DelayGenerator = args => new(args.Outcome.Result is { } response ? RetryAfter.Read(response, timeProvider.GetUtcNow()) : null),
        });
    }

    /// <summary>Returns whether a call may be retried after the outcome of an attempt.</summary>
    public static bool MayRetry(
        CallContext call,
        Outcome<HttpResponseMessage> outcome,
        SmoochRetryOptions options,
        TimeProvider timeProvider)
    {
        if (options.MaxRetries == 0 || !call.CanRetry)
            return false;
        if (outcome.Result is not { } response)
            return outcome.Exception is { } e
                && ConnectionFailure.Is(e)
                && RetryTable.Decide(RetryTable.Classify(call.Probe), call.Operation.Retry) == RetryDecision.Retry;
        return RetryTable.Decide(RetryTable.Classify(response.StatusCode), call.Operation.Retry) == RetryDecision.Retry
            && (RetryAfter.Read(response, timeProvider.GetUtcNow()) is not { } wait || wait <= options.MaxRetryAfter);
    }
}
