using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Faults;

/// <summary>The events of one app suppressed and delayed those of another, since the keys of events named no app.</summary>
public sealed class TenantTests
{
    private const string SecretOfA = "secret-of-app-a-q8Zk";
    private const string SecretOfB = "secret-of-app-b-m1Xw";

    public static TheoryData<string> Events { get; } =
    [
        """{"trigger":"message:appUser","app":{"_id":"APP"},"messages":[{"_id":"m1","type":"text"}],"appUser":{"_id":"u1"}}""",
        """{"trigger":"message:appMaker","app":{"_id":"APP"},"messages":[{"_id":"m1","type":"text"}],"appUser":{"_id":"u1"}}""",
        """{"trigger":"postback","app":{"_id":"APP"},"postbacks":[{"action":{"_id":"a1"}}],"appUser":{"_id":"u1"}}""",
        """{"trigger":"merge:appUser","app":{"_id":"APP"},"surviving":{"_id":"u1"},"discarded":[{"_id":"u2"}]}""",
        """{"trigger":"message:delivery:user","app":{"_id":"APP"},"message":{"_id":"m1"},"appUser":{"_id":"u1"},"isFinalEvent":true}""",
        """{"trigger":"conversation:start","app":{"_id":"APP"},"appUser":{"_id":"u1"},"timestamp":1512685821.1}""",
        """{"trigger":"appUser:delete","app":{"_id":"APP"},"appUser":{"_id":"u1"},"timestamp":1512685821.1}""",
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public async Task An_event_of_one_app_does_not_suppress_the_equal_one_of_another(string body)
    {
        await using var bot = await StartAsync();
        Assert.Equal(200, await bot.PostAsync(Of("app-a", body), SecretOfA));
        Assert.Equal(200, await bot.PostAsync(Of("app-b", body), SecretOfB));
        Assert.Equal(["app-a", "app-b"], bot.Probe.Events.Select(handled => handled.App!.Id));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task A_secret_is_worth_nothing_for_events_of_another_app(string body)
    {
        await using var bot = await StartAsync();
        Assert.Equal(401, await bot.PostAsync(Of("app-b", body), SecretOfA));
        Assert.Empty(bot.Probe.Calls);
        Assert.Equal(200, await bot.PostAsync(Of("app-b", body), SecretOfB));
        Assert.Single(bot.Probe.Calls);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task An_event_without_an_app_belongs_to_the_app_of_its_secret(string body)
    {
        await using var bot = await StartAsync();
        var without = body.Replace("""
            "app":{"_id":"APP"},
            """.Trim(), "", StringComparison.Ordinal);
        Assert.DoesNotContain("APP", without, StringComparison.Ordinal);
        Assert.Equal(200, await bot.PostAsync(without, SecretOfA));
        Assert.Equal(200, await bot.PostAsync(without, SecretOfB));
        Assert.Equal(2, bot.Probe.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task A_handler_of_one_app_does_not_delay_the_equal_user_of_another(string body)
    {
        var door = new Door();
        await using var bot = await StartAsync();
        bot.Probe.Do = (_, handled, token) => handled.App!.Id == "app-a" ? door.PassAsync(token) : Task.CompletedTask;
        var first = bot.PostAsync(Of("app-a", body), SecretOfA);
        await door.Reached;
        Assert.Equal(200, await bot.PostAsync(Of("app-b", body), SecretOfB));
        door.Open();
        Assert.Equal(200, await first);
    }

    [Theory]
    [InlineData("app-a", "app-b")]
    [InlineData("a/b", "a")]
    [InlineData("a", "a/")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("", "a")]
    [InlineData("A", "a")]
    public void Keys_of_different_apps_are_never_equal(string one, string other)
    {
        foreach (var webhook in (string?[])[null, "w", "/w"])
        {
            var (first, second) = (Envelope(one, webhook), Envelope(other, webhook));
            Assert.NotEqual(first.Key, second.Key);
            Assert.Empty(first.OrderingKeys.Intersect(second.OrderingKeys, StringComparer.Ordinal));
        }

        Assert.NotEqual(Envelope(one, "w1").Key, Envelope(one, "w2").Key);
        Assert.NotEqual(Envelope(one, null).Key, Envelope(one, "w").Key);
    }

    private static WebhookEnvelope Envelope(string appId, string? webhookId) =>
        new("smooch", new WebhookIdentity(appId, webhookId), Bodies.Event(Bodies.Message("m1")), size: 10);

    private static string Of(string app, string body) => body.Replace("APP", app, StringComparison.Ordinal);

    private static Task<Bot> StartAsync() => Bot.StartAsync(services => services.AddSmoochWebhooks(options =>
    {
        options.AddSecret(SecretOfA, "app-a");
        options.AddSecret(SecretOfB, "app-b");
        options.ResponseTimeout = Timeout.InfiniteTimeSpan;
    }));
}
