using System.Collections.Concurrent;

namespace Smooch.Testing.Tests;

[Collection("Alone")]
public sealed class LoadTests
{
    [Fact]
    public async Task Ten_thousand_messages_of_fifty_clients_are_paged_back_whole_and_in_order()
    {
        const int Clients = 50;
        const int Each = 200;
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var posted = new ConcurrentDictionary<string, int>();
        var credential = Fake.Bearer(fake.AppJwt);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            for (var i = 0; i < Each; i++)
            {
                var response = (
                    await fake.PostAsync(
                        "v1.1/appusers/mira/messages",
                        $$"""{"role":"appMaker","type":"text","text":"{{client}}/{{i}}"}""",
                        credential)).Expect(201);
                Assert.True(posted.TryAdd((string)response["message"]["_id"]!, client));
            }
        }));

        // The enumeration that follows the rule: one millisecond wider than the page boundary, ids seen before are skipped.
        var paged = new HashSet<string>();
        var next = new Dictionary<int, int>();
        var edge = 0m;
        for (var found = true; found;)
        {
            found = false;
            var page = (
                await fake.GetAsync(
                    FormattableString.Invariant($"v1.1/appusers/mira/messages?after={edge - 0.001m}"),
                    credential)).Expect(200);
            foreach (var message in page["messages"].AsArray())
            {
                Assert.True((decimal)message!["received"]! >= edge);
                edge = (decimal)message["received"]!;
                if (paged.Add((string)message["_id"]!))
                {
                    found = true;
                    var parts = ((string)message["text"]!).Split('/').Select(int.Parse).ToArray();
                    Assert.Equal(next.GetValueOrDefault(parts[0]), parts[1]);
                    next[parts[0]] = parts[1] + 1;
                }
            }
        }

        Assert.Equal(Clients * Each, paged.Count);
        Assert.True(paged.SetEquals(posted.Keys));
        Assert.Equal(Clients * Each, user.UnreadCount);
    }
}
