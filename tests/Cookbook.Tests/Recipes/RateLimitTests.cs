using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cookbook.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Requests_beyond_the_limit_wait_and_are_sent()
    {
        var smooch = await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token);
        await using var bot = await RunningBot.StartAsync(smooch, builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Sunshine:BaseAddress"] = smooch.SunshineAddress.ToString(),
                ["Sunshine:AppId"] = smooch.AppId,
                ["Sunshine:KeyId"] = smooch.KeyId,
                ["Sunshine:Secret"] = smooch.Secret,
            });
            Cookbook.Recipes.AddLimit(builder);
        });
        var limiter = bot.App.Services.GetRequiredService<RateLimiter>();
        var mira = await StartConversationAsync(smooch);
        // The bucket is empty, so the next request waits for a token.
        using var all = await limiter.AcquireAsync(20, RunningBot.Token);

        await bot.App.Services.GetRequiredService<SunshineClient>().ForConversation(mira.Conversation!.Id)
            .SendAsync("Your parcel is here.", RunningBot.Token);

        Assert.Equal("Your parcel is here.", (await mira.ReceiveAsync<TextContent>()).Text);
    }

    [Fact]
    public async Task When_too_many_requests_wait_nothing_is_sent()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token);
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 0 });
        using var handler = new RateLimitHandler(limiter) { InnerHandler = new SocketsHttpHandler() };
        var options = new SunshineClientOptions { Retry = { MaxRetries = 0 } };
        smooch.ConfigureSunshine(options);
        using var sunshine = new SunshineClient(options, handler);
        var mira = await StartConversationAsync(smooch);

        using (await limiter.AcquireAsync(1, RunningBot.Token))
            await Assert.ThrowsAsync<SmoochConnectionException>(() =>
                sunshine.ForConversation(mira.Conversation!.Id).SendAsync("Hello!", RunningBot.Token));
        await sunshine.ForConversation(mira.Conversation!.Id).SendAsync("Hello again!", RunningBot.Token);

        Assert.Equal("Hello again!", (await mira.ReceiveAsync<TextContent>()).Text);
    }

    [Fact]
    public async Task A_message_that_the_service_limits_is_scheduled()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token);
        using var sunshine = smooch.CreateSunshineClient();
        var mira = await StartConversationAsync(smooch);
        // Longer than MaxRetryAfter, so the call does not wait.
        smooch.Faults.Script(FakeFault.TooManyRequests(TimeSpan.FromMinutes(5)));
        var jobs = new Jobs();

        Assert.False(await Cookbook.Recipes.SendWithinLimitAsync(sunshine, mira.Conversation!.Id, jobs, RunningBot.Token));
        Assert.Equal(TimeSpan.FromMinutes(5), jobs.Delay);
        Assert.True(await Cookbook.Recipes.SendWithinLimitAsync(sunshine, mira.Conversation!.Id, jobs, RunningBot.Token));
    }

    private static async Task<FakeUser> StartConversationAsync(FakeSmooch smooch)
    {
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi!");
        return mira;
    }

    private sealed class Jobs : IJobs
    {
        public TimeSpan Delay { get; private set; }

        public Task ScheduleAsync(string conversationId, TimeSpan delay, CancellationToken cancellationToken)
        {
            Delay = delay;
            return Task.CompletedTask;
        }
    }
}
