using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Faults;

/// <summary>What a sender can make of one call: neither its time nor its memory grows faster than its bytes.</summary>
public sealed class SizeTests
{
    private const int MaxKey = 400;

    public static TheoryData<string> Long { get; } =
    [
        """{"trigger":"message:appUser","app":{"_id":"a"},"messages":[{"_id":"LONG"}],"appUser":{"_id":"u"}}""",
        """{"trigger":"message:appUser","app":{"_id":"a"},"messages":[{"_id":"m"}],"appUser":{"_id":"LONG"}}""",
        """{"trigger":"message:appUser","app":{"_id":"LONG"},"messages":[{"_id":"m"}],"appUser":{"_id":"u"}}""",
        """{"trigger":"LONG","app":{"_id":"a"},"appUser":{"_id":"u"}}""",
        """{"trigger":"postback","app":{"_id":"a"},"postbacks":[{"action":{"_id":"LONG"}}],"appUser":{"_id":"u"}}""",
        """{"trigger":"merge:appUser","app":{"_id":"a"},"surviving":{"_id":"LONG"},"discarded":[{"_id":"LONG2"}]}""",
        """{"trigger":"message:delivery:user","app":{"_id":"a"},"message":{"_id":"LONG"},"appUser":{"_id":"u"}}""",
        """{"trigger":"message:appUser","app":{"_id":"a"},"messages":[{"_id":"m1"},{"_id":"LONG"}],"appUser":{"_id":"LONG"}}""",
    ];

    public static TheoryData<string, string> Lists { get; } = new()
    {
        { "objects", "{}" }, { "numbers", "1" }, { "strings", "\"\"" }, { "lists", "[]" }, { "nulls", "null" },
        { "messages", """{"_id":"m","actions":[{}]}""" }, { "lists of lists", "[[]]" },
    };

    [Fact]
    public async Task A_merge_of_60_000_users_is_rejected_before_it_becomes_objects()
    {
        await using var bot = await Bot.StartAsync();
        var body = Encoding.UTF8.GetBytes(Bodies.Merge("s", [.. Enumerable.Range(0, 60_000).Select(i => "d" + i)]));
        Assert.InRange(body.Length, 800_000, 1_048_576);

        Assert.Equal(400, await bot.PostAsync(body));
        Assert.Empty(bot.Probe.Calls);
        Assert.Contains(
            "Its lists have more than 5000 elements.",
            Assert.Single(bot.Logs.Lines, line => line.Id.Id == 223).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    [InlineData(15_000)]
    [InlineData(30_000)]
    public void Work_grows_with_the_number_of_users_and_not_with_its_square(int users)
    {
        // Four times the users must not cost sixteen times. Objects are counted, since time would depend on the machine.
        _ = Allocated(users);
        var (small, large) = (Allocated(users), Allocated(4 * users));
        Assert.InRange(large / (double)small, 1, 6);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(4_999)]
    [InlineData(60_000)]
    [InlineData(120_000)]
    public async Task A_merge_takes_its_place_in_each_queue_once(int users)
    {
        var queues = new OrderingQueues(capacityPerKey: 1);
        var envelope = new WebhookEnvelope(
            "smooch",
            WebhookIdentity.None,
            Bodies.Event(Bodies.Merge("s", [.. Enumerable.Range(1, users - 1).Select(i => "d" + i)])),
            size: 10);
        var keys = new CountedKeys(envelope.OrderingKeys);
        Assert.Equal(users, envelope.OrderingKeys.Count);

        Assert.True(queues.HaveRoom(keys));
        await queues.Enter(keys, Task.CompletedTask);
        Assert.False(queues.HaveRoom(keys));
        queues.Leave(keys);
        Assert.True(queues.HaveRoom(keys));

        Assert.InRange(keys.Reads, users, 10 * users);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_elements_of_all_lists_together_are_bounded(string name, string element)
    {
        await using var bot = await Bot.StartAsync(o => o.MaxListElements = 1_000);
        Assert.True(await bot.PostAsync(Body(element, 1_001)) == 400, name);
        Assert.True(await bot.PostAsync(Body(element, 250)) == 200, name);
        Assert.Single(bot.Probe.Calls);
    }

    [Fact]
    public async Task A_megabyte_of_empty_objects_is_rejected_before_it_becomes_objects()
    {
        await using var bot = await Bot.StartAsync();
        var body = Encoding.UTF8.GetBytes(Body("{}", 340_000));
        Assert.Equal(400, await bot.PostAsync(body));
        Assert.Empty(bot.Probe.Calls);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(BodyLimits.HasTooManyElements(body, new SmoochWebhookOptions().MaxListElements));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    [Theory]
    [MemberData(nameof(Long))]
    public void Long_ids_make_short_keys(string body)
    {
        foreach (var length in (int[])[201, 1_000, 100_000, 1_000_000])
        {
            var (one, other) = (Of(body, new string('x', length) + "1"), Of(body, new string('x', length) + "2"));
            Assert.InRange(one.Key!.Length, 1, MaxKey);
            Assert.All(one.OrderingKeys, key => Assert.InRange(key.Length, 1, MaxKey));
            Assert.NotEqual(Keys(one), Keys(other));
            Assert.Equal(one.Key, Of(body, new string('x', length) + "1").Key);
        }

        static string Keys(WebhookEnvelope envelope) => string.Join("\n", envelope.OrderingKeys.Prepend(envelope.Key));

        static WebhookEnvelope Of(string body, string id)
        {
            var webhookEvent = Bodies.Event(body.Replace("LONG", id, StringComparison.Ordinal));
            return new WebhookEnvelope("smooch", new WebhookIdentity(webhookEvent.App?.Id), webhookEvent, size: 10);
        }
    }

    [Fact]
    public async Task Three_hundred_events_with_ids_of_a_megabyte_leave_little_in_the_store()
    {
        var store = new CountingStore();
        await using var bot = await Bot.StartAsync(o => o.MaxBodyBytes = 2_000_000, all =>
        {
            all.AddHandler<SmoochWebhookEvent, Forgetful>();
            all.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        var id = new string('x', 1_000_000);
        for (var i = 0; i < 300; i++)
            Assert.Equal(200, await bot.PostAsync(Bodies.Message(i + id, "user-" + i)));
        Assert.Equal(300, store.Keys.Count);
        Assert.All(store.Keys, key => Assert.InRange(key.Length, 1, MaxKey));
    }

    [Theory]
    [InlineData(10_000, 4_000, 2)]
    [InlineData(10_000, 9_000, 1)]
    [InlineData(10_000, 50_000, 1)]
    [InlineData(1, 500, 1)]
    [InlineData(100_000, 9_000, 11)]
    [InlineData(100_000, 1_000, 20)]
    public async Task Waiting_events_are_bounded_in_bytes(long capacity, int size, int accepted)
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync(
            o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue,
            all => all.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.CapacityBytes = capacity));
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);

        var statuses = new List<int>();
        for (var i = 0; i < 20; i++)
            statuses.Add(await bot.PostAsync(Bodies.Message("m" + i, "user-" + i).PadRight(size)));

        Assert.Equal(accepted, statuses.Count(status => status == 200));
        Assert.Equal(20 - accepted, statuses.Count(status => status == 503));
        door.Open();
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(accepted, bot.Probe.Calls.Count);
    }

    [Theory]
    [InlineData(63, 200)]
    [InlineData(64, 400)]
    [InlineData(65, 400)]
    [InlineData(100, 400)]
    [InlineData(1_000, 400)]
    [InlineData(5_000, 400)]
    [InlineData(10, 200)]
    public async Task A_body_that_nests_too_deeply_is_final_and_reported(int lists, int status)
    {
        // The object around them is the first level.
        await using var bot = await Bot.StartAsync();
        Assert.Equal(status, await bot.PostAsync($$"""{"trigger":"x","deep":{{new string('[', lists)}}{{new string(']', lists)}}}"""));
        Assert.Equal(
            status == 400,
            bot.Logs.Lines.Any(line => line.Text.Contains("The body nests deeper than 64 levels", StringComparison.Ordinal)));
        Assert.Equal(status == 200 ? 1 : 0, bot.Probe.Calls.Count);
    }

    private static long Allocated(int users)
    {
        var body = Encoding.UTF8.GetBytes(Bodies.Merge("s", [.. Enumerable.Range(0, users).Select(i => "d" + i)]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var envelope = new WebhookEnvelope("smooch", WebhookIdentity.None, WebhookParser.Parse(body), body.Length);
        Assert.Equal(users + 1, envelope.OrderingKeys.Count);
        Assert.NotNull(envelope.Key);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Body(string element, int count) =>
        $$"""{"trigger":"message:appUser","app":{"_id":"a"},"appUser":{"_id":"u"},"messages":[{"_id":"m"}],"more":[{{string.Join(",", Enumerable.Repeat(element, count))}}]}""";

    private sealed class Forgetful : IWebhookHandler<SmoochWebhookEvent>
    {
        public Task HandleAsync(SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class CountingStore : IWebhookDeduplicationStore
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Keys { get; } = [];

        public ValueTask<WebhookClaim> ClaimAsync(
            string eventKey,
            string handler,
            string owner,
            TimeSpan lease,
            CancellationToken cancellationToken)
        {
            Keys.Add(eventKey);
            return new(WebhookClaim.Acquired);
        }

        public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            new(true);

        public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) => default;

        public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) => default;
    }

    private sealed class CountedKeys(IReadOnlyList<string> keys) : IReadOnlyList<string>
    {
        public int Reads { get; private set; }

        public int Count => keys.Count;

        public string this[int index]
        {
            get
            {
                Reads++;
                return keys[index];
            }
        }

        public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
