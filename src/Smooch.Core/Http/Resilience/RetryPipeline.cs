using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Smooch;

/// <summary>The table as a Polly pipeline: repetitions around attempts that end in time.</summary>
internal static class RetryPipeline
{
    /// <summary>The request of an execution.</summary>
    public static ResiliencePropertyKey<WireRequest> Request { get; } = new("Smooch.Client.Request");

    public static ResiliencePipeline<HttpResponseMessage> Create(SmoochRetryOptions options, TimeProvider timeProvider)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = "Smooch.Client", TimeProvider = timeProvider };
        AddRetry(builder, options);
        AddAttemptTimeout(builder, options);
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
            ShouldHandle = args => new(MayRetry(args.Context, args.Outcome, options.MaxRetryAfter, timeProvider)),
            DelayGenerator = args => new(args.Outcome.Result is { } response ? RetryAfter.Read(response, timeProvider.GetUtcNow()) : null),
            OnRetry = static args =>
            {
                args.Outcome.Result?.Dispose();
                return default;
            },
        });
    }

    public static void AddAttemptTimeout(ResiliencePipelineBuilder<HttpResponseMessage> builder, SmoochRetryOptions options)
    {
        if (options.AttemptTimeout == Timeout.InfiniteTimeSpan)
            return;
        var limit = options.AttemptTimeout;
        builder.AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = args => new(args.Context.Properties.TryGetValue(Request, out var request) && request.Content is MultipartBody ? Timeout.InfiniteTimeSpan : limit),
        });
    }

    private static bool MayRetry(ResilienceContext context, Outcome<HttpResponseMessage> outcome, TimeSpan longestWait, TimeProvider timeProvider)
    {
        if (!context.Properties.TryGetValue(Request, out var request) || !request.CanRepeat)
            return false;
        if (outcome.Result is not { } response)
            return outcome.Exception is { } e && Transport.IsFailure(e) && !context.CancellationToken.IsCancellationRequested
                && RetryTable.Decide(RetryTable.Classify(request.Probe), request.Operation.Retry) == Verdict.Retry;
        return RetryTable.Decide(RetryTable.Classify(response.StatusCode), request.Operation.Retry) == Verdict.Retry
            && (RetryAfter.Read(response, timeProvider.GetUtcNow()) is not { } wait || wait <= longestWait);
    }
}
