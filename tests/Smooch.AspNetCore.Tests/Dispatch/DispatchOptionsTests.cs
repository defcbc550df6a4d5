namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class DispatchOptionsTests
{
    public static TheoryData<string, WebhookDispatchOptions, WebhookDispatchOptions> Limits { get; } = new()
    {
        { "Capacity", new() { Capacity = 1 }, new() { Capacity = 0 } },
        { "CapacityPerOrderingKey", new() { CapacityPerOrderingKey = 1 }, new() { CapacityPerOrderingKey = 0 } },
        { "CapacityBytes", new() { CapacityBytes = 1 }, new() { CapacityBytes = 0 } },
        { "MaxConcurrency", new() { MaxConcurrency = 1 }, new() { MaxConcurrency = 0 } },
        { "HandlerTimeout", new() { HandlerTimeout = new TimeSpan(1) }, new() { HandlerTimeout = TimeSpan.Zero } },
        {
            "HandlerTimeout",
            new() { HandlerTimeout = TimeSpan.FromDays(1) },
            new() { HandlerTimeout = TimeSpan.FromDays(1) + new TimeSpan(1) }
        },
        {
            "DeduplicationWindow",
            new() { DeduplicationWindow = TimeSpan.FromMinutes(15) },
            new() { DeduplicationWindow = TimeSpan.FromMinutes(15) - new TimeSpan(1) }
        },
        { "DeduplicationCapacity", new() { DeduplicationCapacity = 1 }, new() { DeduplicationCapacity = 0 } },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_limit_itself_is_valid_and_what_exceeds_it_is_named(
        string name,
        WebhookDispatchOptions valid,
        WebhookDispatchOptions invalid)
    {
        Assert.Empty(valid.Check());
        Assert.StartsWith($"WebhookDispatchOptions.{name} must be ", Assert.Single(invalid.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new WebhookDispatchOptions();
        Assert.Empty(options.Check());
        Assert.Equal(
            (1_000, 100, 16_777_216, 32, 100_000),
            (options.Capacity, options.CapacityPerOrderingKey, options.CapacityBytes, options.MaxConcurrency,
                options.DeduplicationCapacity));
        Assert.Equal((TimeSpan.FromMinutes(2), TimeSpan.FromHours(1)), (options.HandlerTimeout, options.DeduplicationWindow));
    }

    [Fact]
    public void A_claim_outlives_the_handler_and_its_grace_by_a_minute() => Assert.Equal(
        new TimeSpan(0, 11, 5),
        new WebhookDispatchOptions { HandlerTimeout = TimeSpan.FromMinutes(10) }.ClaimLease);
}
