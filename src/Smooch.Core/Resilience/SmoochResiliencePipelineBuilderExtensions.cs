using Smooch;

namespace Polly;

/// <summary>Adds the SDK's resilience to custom pipelines.</summary>
public static class SmoochResiliencePipelineBuilderExtensions
{
    /// <summary>
    /// Adds the SDK's retries, which decide what may be retried and when. They apply to calls of the SDK's clients only; other requests are
    /// never retried.
    /// </summary>
    /// <example>
    /// <code>
    /// options.ResiliencePipeline = new ResiliencePipelineBuilder&lt;HttpResponseMessage&gt;()
    ///     .AddSmoochRetry()
    ///     .AddCircuitBreaker(new())
    ///     .AddTimeout(TimeSpan.FromSeconds(5))
    ///     .Build();
    /// </code>
    /// </example>
    /// <param name="builder">The pipeline; its <c>TimeProvider</c> is the clock of the delays.</param>
    /// <param name="options">
    /// The retry options; null for the defaults. <see cref="SmoochRetryOptions.AttemptTimeout"/> is not used: add a timeout after this
    /// strategy.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The options are out of range; the message explains how to fix them.</exception>
    public static ResiliencePipelineBuilder<HttpResponseMessage> AddSmoochRetry(
        this ResiliencePipelineBuilder<HttpResponseMessage> builder,
        SmoochRetryOptions? options = null)
    {
        options = options?.Copy() ?? new SmoochRetryOptions();
        Argument.NoErrors(options.Check(), nameof(options));
        RetryPipeline.AddRetry(builder ?? throw new ArgumentNullException(nameof(builder)), options);
        return builder;
    }
}
