using Smooch;

namespace Polly;

/// <summary>The parts of the SDK's own resilience, for pipelines of yours.</summary>
public static class SmoochResiliencePipelineBuilderExtensions
{
    /// <summary>Adds the repetitions of the SDK: what may be repeated, and when. It knows the calls of a <c>SmoochClient</c> only, others are never repeated.</summary>
    /// <example>
    /// <code>
    /// options.ResiliencePipeline = new ResiliencePipelineBuilder&lt;HttpResponseMessage&gt;()
    ///     .AddSmoochRetry()
    ///     .AddCircuitBreaker(new())
    ///     .AddTimeout(TimeSpan.FromSeconds(5))
    ///     .Build();
    /// </code>
    /// </example>
    /// <param name="builder">The pipeline; its <c>TimeProvider</c> is the clock of the waits.</param>
    /// <param name="options">How calls are repeated; <see cref="SmoochRetryOptions.AttemptTimeout"/> is not used, add a timeout behind.</param>
    /// <exception cref="ArgumentException">The options are out of range; the message says how to mend them.</exception>
    public static ResiliencePipelineBuilder<HttpResponseMessage> AddSmoochRetry(this ResiliencePipelineBuilder<HttpResponseMessage> builder, SmoochRetryOptions? options = null)
    {
        options = options?.Copy() ?? new SmoochRetryOptions();
        Argument.NoErrors(options.Check(), nameof(options));
        RetryPipeline.AddRetry(builder ?? throw new ArgumentNullException(nameof(builder)), options);
        return builder;
    }
}
