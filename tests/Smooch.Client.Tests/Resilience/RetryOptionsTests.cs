using Polly;

namespace Smooch.Client.Tests.Resilience;

/// <summary>The limits of the options: each limit itself is accepted, and what lies just beyond it is not.</summary>
public sealed class RetryOptionsTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private static Dictionary<string, (string? Rejected, Action<SmoochRetryOptions> Set)> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["the defaults"] = (null, static _ => { }
        ),
        ["no retries"] = (null, static o => o.MaxRetries = 0),
        ["most retries"] = (null, static o => o.MaxRetries = 100),
        ["fewer than no retries"] = ("MaxRetries", static o => o.MaxRetries = -1),
        ["more than most retries"] = ("MaxRetries", static o => o.MaxRetries = 101),
        ["no delay"] = (null, static o => o.Delay = TimeSpan.Zero),
        ["longest delay"] = (null, static o => (o.Delay, o.MaxDelay) = (Longest, Longest)),
        ["less than no delay"] = ("Delay", static o => o.Delay = -Tick),
        ["more than the longest delay"] = ("Delay", static o => o.Delay = Longest + Tick),
        ["a maximum below the delay"] = ("MaxDelay", static o => o.MaxDelay = o.Delay - Tick),
        ["a maximum that is too long"] = ("MaxDelay", static o => o.MaxDelay = Longest + Tick),
        ["no delay for the service"] = (null, static o => o.MaxRetryAfter = TimeSpan.Zero),
        ["longest delay for the service"] = (null, static o => o.MaxRetryAfter = Longest),
        ["less than none for the service"] = ("MaxRetryAfter", static o => o.MaxRetryAfter = -Tick),
        ["more than the longest for the service"] = ("MaxRetryAfter", static o => o.MaxRetryAfter = Longest + Tick),
        ["shortest attempt"] = (null, static o => o.AttemptTimeout = TimeSpan.FromMilliseconds(10)),
        ["longest attempt"] = (null, static o => o.AttemptTimeout = Longest),
        ["endless attempt"] = (null, static o => o.AttemptTimeout = Timeout.InfiniteTimeSpan),
        ["attempt that is too short"] = ("AttemptTimeout", static o => o.AttemptTimeout = TimeSpan.FromMilliseconds(10) - Tick),
        ["attempt that is too long"] = ("AttemptTimeout", static o => o.AttemptTimeout = Longest + Tick),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_limit_is_accepted_and_what_is_beyond_it_is_rejected_with_its_name(string name)
    {
        var (rejected, set) = Cases[name];
        var options = new SmoochRetryOptions();
        set(options);
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>();
        var error = Record.Exception(() => pipeline.AddSmoochRetry(options).Build());
        if (rejected is null)
            Assert.Null(error);
        else
            Assert.Contains($"Retry.{rejected} must be ", Assert.IsType<ArgumentException>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strategy_needs_a_builder() =>
        Assert.Throws<ArgumentNullException>(static () => ((ResiliencePipelineBuilder<HttpResponseMessage>)null!).AddSmoochRetry());
}
