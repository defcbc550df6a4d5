using System.Net;

namespace Smooch.Scale.Tests;

/// <summary>The service: it sends an event until it gets a 200, to any instance.</summary>
internal static class Deliveries
{
    // A duplicate gets a 503 while the first delivery is in progress, as many times as it asks. Only an event that is never accepted takes
    // this long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static string Message(string user, string id, int number) =>
        $$"""{"trigger":"message:appUser","version":"v1.1","app":{"_id":"app"},"appUser":{"_id":"{{user}}"},"messages":[{"_id":"{{id}}","type":"text","text":"{{number}}","received":1480349392.103}]}""";

    public static string Merge(string surviving, string discarded) =>
        $$"""{"trigger":"merge:appUser","version":"v1.1","app":{"_id":"app"},"surviving":{"_id":"{{surviving}}"},"discarded":[{"_id":"{{discarded}}"}]}""";

    public static async Task SendAsync(Instance instance, string body, string? traceParent = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            if (await instance.DeliverAsync(body, traceParent) == HttpStatusCode.OK)
                return;
            await Task.Yield();
        }

        Assert.Fail("The event was never accepted.");
    }

    /// <summary>
    /// The messages of each user one after the other, as a service does that waits for the response; each several times; users
    /// concurrently.
    /// </summary>
    public static Task SendAllAsync(IReadOnlyList<Instance> instances, int users, int messages, int deliveries) => Task.WhenAll(
        Enumerable.Range(0, users).Select(async user =>
        {
            var random = new Random(user);
            for (var number = 0; number < messages; number++)
            {
                var body = Message($"user{user}", $"user{user}-message{number}", number);
                await Task.WhenAll(
                    Enumerable.Range(0, deliveries).Select(_ => SendAsync(instances[random.Next(instances.Count)], body)).ToList());
            }
        }));

    public static void AssertEachHandledOnceInOrder(HandledEvents events, int users, int messages)
    {
        Assert.Equal(users * messages, events.Counts.Count);
        Assert.All(events.Counts, count => Assert.Equal(1, count.Value));
        Assert.All(events.Order, user => Assert.Equal(user.Value.Order(), user.Value));
    }
}
