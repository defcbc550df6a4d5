using System.Collections.Concurrent;

namespace Smooch.AspNetCore.Tests;

public sealed class LoadTests
{
    private const int Users = 40;
    private const int PerUser = 25;

    [Fact]
    public async Task A_thousand_events_delivered_three_times_concurrently_and_shuffled_are_handled_exactly_once()
    {
        await using var bot = await Bot.StartAsync();
        bot.Probe.Do = async (_, _, _) => await Task.Yield();
        var posts = Enumerable.Range(0, Users * PerUser)
            .SelectMany(i => Enumerable.Repeat(Bodies.Message("m" + i, "user-" + (i % Users)), 3))
            .ToArray();
        new Random(20161206).Shuffle(posts);

        var statuses = new ConcurrentBag<int>();
        await Parallel.ForEachAsync(
            posts,
            new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Bot.Token },
            async (body, _) => statuses.Add(await bot.PostAsync(body)));

        Assert.Equal(posts.Length, statuses.Count(status => status == 200));
        Assert.Equal(Users * PerUser, bot.Probe.Calls.Count);
        Assert.Equal(Users * PerUser, bot.Probe.Calls.Distinct().Count());
    }

    [Fact]
    public async Task Events_are_handled_in_order_for_each_user_in_spite_of_duplicates()
    {
        await using var bot = await Bot.StartAsync(o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue);
        var handled = new ConcurrentDictionary<string, ConcurrentQueue<string>>(StringComparer.Ordinal);
        bot.Probe.Do = async (_, e, _) =>
        {
            await Task.Yield();
            handled.GetOrAdd(e.AppUser!.Id, _ => new()).Enqueue(Probe.Name(e));
        };

        await Parallel.ForEachAsync(Enumerable.Range(0, Users), new ParallelOptions
        {
            MaxDegreeOfParallelism = 16,
            CancellationToken = Bot.Token,
        }, async (user, _) =>
        {
            var copies = new List<Task<int>>();
            for (var i = 0; i < PerUser; i++)
            {
                var body = Bodies.Message($"u{user}-m{i}", "user-" + user);
                Assert.Equal(200, await bot.PostAsync(body));
                copies.AddRange([bot.PostAsync(body), bot.PostAsync(body)]);
            }

            Assert.All(await Task.WhenAll(copies), status => Assert.Equal(200, status));
        });
        await bot.App.StopAsync(Bot.Token);

        for (var user = 0; user < Users; user++)
            Assert.Equal(Enumerable.Range(0, PerUser).Select(i => $"u{user}-m{i}"), handled["user-" + user]);
    }
}
