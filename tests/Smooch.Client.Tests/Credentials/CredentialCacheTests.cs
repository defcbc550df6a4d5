namespace Smooch.Client.Tests.Credentials;

/// <summary>How long the result of a resolver is used, and what is asked again.</summary>
public sealed class CredentialCacheTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly TestClock clock = new();
    private readonly CredentialCache cache;
    private Func<ValueTask<SmoochCredential>> resolve = static () => new(SmoochCredential.Jwt("jwt"));
    private int asked;

    public CredentialCacheTests() => cache = new CredentialCache(Resolve, static _ => null, Lifetime, clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Exception> Failures { get; } = [new KeyNotFoundException("No such tenant."), new OperationCanceledException()];

    [Fact]
    public async Task A_result_is_used_until_its_lifetime_ends()
    {
        await cache.GetAsync("a1", Cancellation);
        await cache.GetAsync("a1", Cancellation);
        await cache.GetAsync("another", Cancellation);
        clock.Advance(Lifetime - TimeSpan.FromTicks(1));
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(2, asked);

        clock.Advance(TimeSpan.FromTicks(1));
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task A_result_from_the_future_of_a_clock_that_was_set_back_is_not_used()
    {
        await cache.GetAsync("a1", Cancellation);
        clock.AdjustTime(clock.GetUtcNow().AddHours(-2));
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task The_number_of_results_is_bounded_at_each_moment()
    {
        for (var app = 0; app < CredentialCache.Capacity + 5; app++)
        {
            await cache.GetAsync($"app{app}", Cancellation);
            Assert.InRange(cache.Count, 1, CredentialCache.Capacity);
        }

        Assert.Equal(CredentialCache.Capacity + 5, asked);
        await cache.GetAsync($"app{CredentialCache.Capacity + 4}", Cancellation);
        Assert.Equal(CredentialCache.Capacity + 5, asked);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_thrown_and_not_kept(Exception failure)
    {
        resolve = () => ValueTask.FromException<SmoochCredential>(failure);
        var thrown = await Record.ExceptionAsync(async () => await cache.GetAsync("a1", Cancellation));
        Assert.IsType(failure.GetType(), thrown, exactMatch: false);
        Assert.Equal(0, cache.Count);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_that_no_caller_waited_for_is_not_the_result_of_the_next_call(Exception failure)
    {
        var responses = new TaskCompletionSource<SmoochCredential>();
        resolve = () => new(responses.Task);
        using var caller = new CancellationTokenSource();
        var abandoned = cache.GetAsync("a1", caller.Token).AsTask();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);
        if (failure is OperationCanceledException)
            responses.SetCanceled(Cancellation);
        else
            responses.SetException(failure);

        resolve = static () => new(SmoochCredential.Jwt("jwt.2"));
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_rejected_credential_is_asked_for_again()
    {
        await cache.GetAsync("a1", Cancellation);
        cache.Forget("another");
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(1, asked);

        cache.Forget("a1");
        await cache.GetAsync("a1", Cancellation);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_credential_that_is_being_resolved_is_not_the_rejected_one_and_is_kept()
    {
        var responses = new TaskCompletionSource<SmoochCredential>();
        resolve = () => new(responses.Task);
        var first = cache.GetAsync("a1", Cancellation).AsTask();
        cache.Forget("a1");
        var second = cache.GetAsync("a1", Cancellation).AsTask();
        responses.SetResult(SmoochCredential.Jwt("jwt"));

        Assert.Same(await first, await second);
        Assert.Equal(1, asked);
    }

    private ValueTask<SmoochCredential> Resolve(string appId, CancellationToken cancellationToken)
    {
        asked++;
        return resolve();
    }
}
