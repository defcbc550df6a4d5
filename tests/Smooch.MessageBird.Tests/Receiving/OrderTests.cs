using System.Collections.Concurrent;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>Exactly once, and in the order of arrival for each conversation.</summary>
public sealed class OrderTests
{
    private const int Conversations = 20;
    private const int EventsEach = 50;

    [Fact]
    public async Task A_thousand_events_delivered_three_times_are_handled_once_and_in_order_per_conversation()
    {
        await using var bot = await BirdBot.StartAsync();
        var running = new ConcurrentDictionary<string, int>();
        bot.Handled.Do = async webhookEvent =>
        {
            Assert.Equal(1, running.AddOrUpdate(webhookEvent.ConversationId!, 1, (_, count) => count + 1));
            await Task.Yield();
            running[webhookEvent.ConversationId!] = 0;
        };

        await Parallel.ForEachAsync(Enumerable.Range(0, Conversations), new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (conversation, _) =>
        {
            for (var i = 0; i < EventsEach; i++)
            {
                var body = EndpointTests.Message($"{conversation}-{i}", $"c{conversation}");
                var statuses = await Task.WhenAll(bot.PostAsync(body), bot.PostAsync(body));
                Assert.Equal([200, 200], statuses);
            }
        });
        // The third time all of them, long after.
        await Parallel.ForEachAsync(Enumerable.Range(0, Conversations * EventsEach), new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (i, _) =>
            Assert.Equal(200, await bot.PostAsync(EndpointTests.Message($"{i / EventsEach}-{i % EventsEach}", $"c{i / EventsEach}"))));

        Assert.Equal(Conversations * EventsEach, bot.Handled.Events.Count);
        foreach (var conversation in bot.Handled.Events.Cast<MessageEvent>().GroupBy(each => each.ConversationId))
            Assert.Equal(
                Enumerable.Range(0, EventsEach).Select(i => $"{conversation.Key![1..]}-{i}"),
                conversation.Select(each => each.Message!.Id));
    }

    [Fact]
    public async Task Each_status_of_a_message_is_an_event_of_its_own()
    {
        await using var bot = await BirdBot.StartAsync();
        foreach (var status in (string[])["transmitted", "delivered", "delivered", "read", "transmitted"])
        {
            var body = EndpointTests.Message("m1", type: "message.updated")
                .Replace("\"status\":\"received\"", $"\"status\":\"{status}\"", StringComparison.Ordinal);
            Assert.Equal(200, await bot.PostAsync(body));
        }

        Assert.Equal(
            ["transmitted", "delivered", "read"],
            bot.Handled.Events.Cast<MessageEvent>().Select(each => each.Message!.Status.ToString()));
    }
}
