namespace Smooch.Testing.Tests;

public sealed class HistoryTests
{
    private const long Start = 1_544_003_787_460;

    [Fact]
    public async Task Without_an_edge_the_newest_hundred_come_oldest_first()
    {
        await using var fake = await Fake.StartAsync();
        var ids = Append(fake, Enumerable.Range(0, 250).Select(i => Start + i));
        var page = (await fake.GetAsync("v1.1/appusers/mira/messages")).Expect(200);
        Assert.Equal(ids[150..], Ids(page));
        Assert.Equal($"{fake.Smooch.BaseAddress}v1.1/appusers/mira/messages?before=1544003787.61", (string)page["next"]!);
    }

    [Fact]
    public async Task Before_and_after_exclude_their_own_millisecond()
    {
        await using var fake = await Fake.StartAsync();
        var ids = Append(fake, [Start, Start + 1, Start + 1, Start + 2]);
        Assert.Equal(ids[..1], Ids(await PageAsync(fake, "before=1544003787.461")));
        Assert.Equal(ids[3..], Ids(await PageAsync(fake, "after=1544003787.461")));
        Assert.Equal(ids[..3], Ids(await PageAsync(fake, "before=1544003787.4615")));
        Assert.Equal(ids, Ids(await PageAsync(fake, "after=1544003787")));
        Assert.Equal(ids, Ids(await PageAsync(fake, "before=1544003788")));
        Assert.Empty(Ids(await PageAsync(fake, "before=0")));
    }

    [Fact]
    public async Task Following_next_skips_the_neighbours_of_the_edge_as_the_service_does()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { PageSize = 2 });
        var ids = Append(fake, [Start, Start + 1, Start + 1, Start + 2]);
        var newest = await PageAsync(fake, "before=1544003789");
        Assert.Equal(ids[2..], Ids(newest));
        var older = (await fake.GetAsync((string)newest["next"]!)).Expect(200);
        Assert.Equal(ids[..1], Ids(older));
        Assert.False(older.Json.ContainsKey("next"));
    }

    [Fact]
    public async Task After_pages_forward_and_next_ends_with_the_last_page()
    {
        await using var fake = await Fake.StartAsync();
        var ids = Append(fake, Enumerable.Range(0, 200).Select(i => Start + i));
        var first = await PageAsync(fake, "after=0");
        Assert.Equal(ids[..100], Ids(first));
        Assert.EndsWith("?after=1544003787.559", (string)first["next"]!, StringComparison.Ordinal);
        var last = (await fake.GetAsync((string)first["next"]!)).Expect(200);
        Assert.Equal(ids[100..], Ids(last));
        Assert.False(last.Json.ContainsKey("next"));
    }

    [Fact]
    public async Task History_may_be_written_in_any_order()
    {
        await using var fake = await Fake.StartAsync();
        var ids = Append(fake, [Start + 2, Start, Start + 1, Start]);
        Assert.Equal([ids[1], ids[3], ids[2], ids[0]], Ids(await PageAsync(fake, "after=0")));
    }

    [Theory]
    [InlineData("before=1&after=1")]
    [InlineData("before=yesterday")]
    [InlineData("before=1.5e9")]
    [InlineData("before=1,5")]
    [InlineData("before=")]
    [InlineData("before=1&before=2")]
    public async Task A_malformed_time_is_rejected(string query)
    {
        await using var fake = await Fake.StartAsync();
        Append(fake, [Start]);
        (await fake.GetAsync($"v1.1/appusers/mira/messages?{query}")).ExpectError(400, "bad_request");
    }

    private static string[] Append(Fake fake, IEnumerable<long> times)
    {
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        return [.. fake.Smooch.App.AppendHistory("mira", times.Select(time => new FakeHistoryMessage("x", time)))];
    }

    private static async Task<Response> PageAsync(Fake fake, string query) =>
        (await fake.GetAsync($"v1.1/appusers/mira/messages?{query}")).Expect(200);

    private static string[] Ids(Response page) => [.. page["messages"].AsArray().Select(message => (string)message!["_id"]!)];
}
