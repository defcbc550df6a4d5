using System.Net.Http.Headers;

namespace Smooch.Client.Tests.Credentials;

public sealed class JwtRenewalTests
{
    private readonly TestClock clock = new();
    private readonly SigningKeyCredential key = (SigningKeyCredential)SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret);

    [Fact]
    public void A_JWT_is_used_until_five_minutes_before_its_end()
    {
        var first = Now();
        clock.Advance(new TimeSpan(0, 54, 59));
        Assert.Same(first, Now());
        Assert.Equal(1, key.SignatureCount);

        clock.Advance(TimeSpan.FromSeconds(1));
        var second = Now();
        Assert.NotEqual(first, second);
        Assert.Equal(2, key.SignatureCount);

        clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Same(second, Now());
    }

    [Fact]
    public async Task A_client_renews_while_it_is_in_use()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler, credential: key, time: clock);
        for (var minute = 0; minute < 180; minute++)
        {
            await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(4, handler.Requests.Select(request => request["Authorization"]).Distinct().Count());
        Assert.Equal(4, key.SignatureCount);
    }

    [Fact]
    public void A_clock_that_was_set_back_gets_a_JWT_that_is_valid_already()
    {
        var first = Now();
        clock.AdjustTime(clock.GetUtcNow().AddHours(-2));
        var second = Now();
        Assert.NotEqual(first, second);
        Assert.Same(second, Now());
        Assert.Equal(2, key.SignatureCount);
    }

    [Fact]
    public void Clients_that_share_a_credential_share_its_JWT()
    {
        var first = Now();
        Assert.Same(first, key.Current(clock));
        Assert.Equal(1, key.SignatureCount);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(64)]
    public async Task Concurrent_threads_sign_once(int count)
    {
        for (var round = 1; round <= 5; round++)
        {
            var used = await AskAsync(count, clock);
            Assert.Single(used.Distinct());
            Assert.Equal(round, key.SignatureCount);
            clock.Advance(TimeSpan.FromHours(1));
        }
    }

    [Fact]
    public async Task Concurrent_threads_sign_once_on_the_clock_of_the_system()
    {
        for (var round = 0; round < 20; round++)
        {
            var fresh = (SigningKeyCredential)SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret);
            Assert.Single((await AskAsync(8, TimeProvider.System, fresh)).Distinct());
            Assert.Equal(1, fresh.SignatureCount);
        }
    }

    [Fact]
    public async Task A_thread_that_looked_at_the_clock_before_another_one_signed_uses_what_that_one_signed()
    {
        using var signed = new ManualResetEventSlim();
        var slow = new SlowClock(signed);
        var expired = key.Current(slow);
        slow.HoldNextReader();
        var late = Task.Factory.StartNew(
            () => key.Current(slow),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        await slow.WasRead.WaitAsync(TestContext.Current.CancellationToken);
        var first = key.Current(slow);
        signed.Set();

        Assert.Same(first, await late);
        Assert.NotSame(expired, first);
        Assert.Equal(2, key.SignatureCount);
    }

    private AuthenticationHeaderValue Now() => key.Current(clock);

    private async Task<List<object>> AskAsync(int count, TimeProvider time, SigningKeyCredential? asked = null)
    {
        using var start = new Barrier(count);
        var threads = Enumerable.Range(0, count).Select(_ => Task.Factory.StartNew(
            object () =>
            {
                start.SignalAndWait();
                return (asked ?? key).Current(time);
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        return [.. await Task.WhenAll(threads)];
    }

    /// <summary>Holds a reader up after it has read, until another one has signed at a later time.</summary>
    private sealed class SlowClock(ManualResetEventSlim release) : TimeProvider
    {
        private readonly TaskCompletionSource wasRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long ticks = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).Ticks;
        private int held;

        public Task WasRead => wasRead.Task;

        /// <summary>An hour later another caller reads the clock, and is slow to act.</summary>
        public void HoldNextReader()
        {
            Interlocked.Add(ref ticks, TimeSpan.TicksPerHour);
            held = 1;
        }

        public override DateTimeOffset GetUtcNow()
        {
            var now = new DateTimeOffset(Interlocked.Increment(ref ticks), TimeSpan.Zero);
            if (Interlocked.Exchange(ref held, 0) == 1)
            {
                wasRead.SetResult();
                release.Wait(TestContext.Current.CancellationToken);
            }

            return now;
        }
    }
}
