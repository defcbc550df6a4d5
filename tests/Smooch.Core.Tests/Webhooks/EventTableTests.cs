namespace Smooch.Core.Tests;

public sealed class EventTableTests
{
    [Fact]
    public void It_remembers_what_two_lists_would()
    {
        var random = new Random(7);
        var table = new EventTable();
        var (claims, successes) = (new List<Known>(), new List<Known>());
        for (var step = 0; step < 20_000; step++)
        {
            var (key, handler) = ($"smooch/app//message:appUser|{random.Next(600)}", $"h{random.Next(3)}");
            var at = table.Find(key, handler, EventTable.Hash(key));
            var claim = claims.FindIndex(known => known.Key == key && known.Handler == handler);
            var success = successes.FindIndex(known => known.Key == key && known.Handler == handler);
            Assert.Equal(claim >= 0 || success >= 0, at != EventTable.None);
            if (at == EventTable.None)
            {
                table.AddClaim(key, handler, EventTable.Hash(key), "o" + step, step, TimeSpan.FromTicks(step));
                claims.Add(new(key, handler, "o" + step, step));
            }
            else
            {
                Assert.Equal(claim >= 0 ? claims[claim].Owner : null, table.OwnerOf(at));
                Assert.Equal(claim >= 0 ? claims[claim].Since : successes[success].Since, table.SinceOf(at));
                if (random.Next(10) == 0)
                {
                    table.Remove(at);
                    _ = claim >= 0 ? claims.Remove(claims[claim]) : successes.Remove(successes[success]);
                }
                else if (claim >= 0)
                {
                    Assert.Equal(TimeSpan.FromTicks(claims[claim].Since), table.LeaseOf(at));
                    table.Complete(at, step);
                    successes.Add(new(key, handler, null, step));
                    claims.RemoveAt(claim);
                }
            }

            if (successes.Count > 400)
            {
                table.Remove(table.OldestSuccess);
                successes.RemoveAt(0);
            }

            if (claims.Count > 300)
            {
                table.Remove(table.OldestClaim);
                claims.RemoveAt(0);
            }

            Assert.Equal(successes.Count, table.Successes);
            Assert.Equal(claims.Count + successes.Count, table.Count);
            Assert.Equal(claims.Count == 0 ? null : claims[0].Since, SinceOf(table, table.OldestClaim));
            Assert.Equal(successes.Count == 0 ? null : successes[0].Since, SinceOf(table, table.OldestSuccess));
        }
    }

    [Fact]
    public void An_empty_one_starts_again()
    {
        var table = new EventTable();
        var hash = EventTable.Hash("e1");
        table.Complete(table.AddClaim("e1", "h1", hash, "o", 1, TimeSpan.Zero), 1);
        table.Remove(table.OldestSuccess);
        Assert.Equal(EventTable.None, table.OldestSuccess);
        Assert.Equal(EventTable.None, table.Find("e1", "h1", hash));
        table.AddClaim("e1", "h1", hash, "o", 2, TimeSpan.Zero);
        Assert.Equal(2, table.SinceOf(table.OldestClaim));
        Assert.Equal(0, table.Successes);
    }

    [Fact]
    public void Memory_for_keys_becomes_free_when_they_are_dropped_in_their_order()
    {
        var keys = new KeyChunks();
        var kept = new Queue<(int Chunk, int Start, string Key)>();
        for (var i = 0; i < 50_000; i++)
        {
            var key = new string((char)('a' + (i % 26)), 100 + (i % 50));
            var (chunk, start) = keys.Add(key);
            kept.Enqueue((chunk, start, key));
            if (kept.Count > 1_000)
            {
                var oldest = kept.Dequeue();
                Assert.True(keys.Get(oldest.Chunk, oldest.Start, oldest.Key.Length).SequenceEqual(oldest.Key));
                keys.Release(oldest.Chunk);
            }
        }

        Assert.InRange(keys.Count, 1, 4);
    }

    [Fact]
    public void A_key_that_is_longer_than_an_array_is_kept_too()
    {
        var keys = new KeyChunks();
        var (first, second) = (keys.Add("short"), new string('x', KeyChunks.ChunkLength + 1));
        var (chunk, start) = keys.Add(second);
        Assert.True(keys.Get(chunk, start, second.Length).SequenceEqual(second));
        Assert.True(keys.Get(first.Chunk, first.Start, 5).SequenceEqual("short"));
        keys.Release(chunk);
        keys.Release(first.Chunk);
        Assert.InRange(keys.Count, 0, 1);
    }

    private static long? SinceOf(EventTable table, int at) => at == EventTable.None ? null : table.SinceOf(at);

    private sealed record Known(string Key, string Handler, string? Owner, long Since);
}
