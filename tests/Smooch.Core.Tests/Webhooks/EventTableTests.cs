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
    public void It_grows_without_losing_an_entry_of_any_place()
    {
        var table = new EventTable();
        for (var i = 0; i < 64; i++)
            table.AddClaim("e" + i, "h1", hash: 0, "o", i, TimeSpan.Zero);
        for (var i = 64; i < 200; i++)
            table.AddClaim("e" + i, "h1", hash: i, "o", i, TimeSpan.Zero);
        for (var i = 0; i < 200; i++)
            Assert.Equal(i, table.SinceOf(table.Find("e" + i, "h1", i < 64 ? 0 : i)));
    }

    [Fact]
    public void Events_that_are_forgotten_leave_no_memory_behind()
    {
        var table = new EventTable();
        string[] keys = [.. Enumerable.Range(0, 10_000).Select(i => $"smooch/app//message:appUser|{i}")];
        Pass();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, KeyChunks.ChunkLength);

        void Pass()
        {
            for (var i = 0; i < keys.Length; i++)
            {
                table.Complete(table.AddClaim(keys[i], "h1", EventTable.Hash(keys[i]), "o", i, TimeSpan.Zero), i);
                if (table.Successes > 1_000)
                    table.Remove(table.OldestSuccess);
            }
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

    [Fact]
    public void Keys_that_are_dropped_as_fast_as_they_are_added_need_no_new_array()
    {
        var keys = new KeyChunks();
        var (kept, key) = (new Queue<int>(2_048), new string('k', 125));
        Turn(10_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Turn(10_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, KeyChunks.ChunkLength);

        void Turn(int times)
        {
            for (var i = 0; i < times; i++)
            {
                kept.Enqueue(keys.Add(key).Chunk);
                if (kept.Count > 1_000)
                    keys.Release(kept.Dequeue());
            }
        }
    }

    [Fact]
    public void An_array_without_keys_is_dropped_when_the_next_key_is_too_long_for_it()
    {
        var keys = new KeyChunks();
        keys.Release(keys.Add("short").Chunk);
        var key = new string('l', KeyChunks.ChunkLength + 1);
        var (chunk, start) = keys.Add(key);
        Assert.True(keys.Get(chunk, start, key.Length).SequenceEqual(key));
        Assert.Equal(1, keys.Count);
    }

    [Fact]
    public void An_array_without_keys_is_filled_from_its_start_again()
    {
        var keys = new KeyChunks();
        for (var i = 0; i < 3; i++)
        {
            var key = new string((char)('a' + i), KeyChunks.ChunkLength);
            var (chunk, start) = keys.Add(key);
            Assert.Equal((0, 1), (start, keys.Count));
            Assert.True(keys.Get(chunk, start, key.Length).SequenceEqual(key));
            keys.Release(chunk);
        }
    }

    [Fact]
    public void An_array_is_filled_to_its_end_before_the_next()
    {
        var keys = new KeyChunks();
        var half = new string('h', KeyChunks.ChunkLength / 2);
        var first = keys.Add(half);
        Assert.Equal((first.Chunk, half.Length), keys.Add(half));
        var next = keys.Add("n");
        Assert.NotEqual(first.Chunk, next.Chunk);
        Assert.Equal((0, 2), (next.Start, keys.Count));
        keys.Release(first.Chunk);
        Assert.Equal(2, keys.Count);
        keys.Release(first.Chunk);
        Assert.Equal(1, keys.Count);
    }

    [Fact]
    public void An_array_that_was_dropped_is_not_used_for_two_places()
    {
        var keys = new KeyChunks();
        string[] texts = [.. "abcde".Select(letter => new string(letter, KeyChunks.ChunkLength))];
        var first = keys.Add(texts[0]);
        var second = keys.Add(texts[1]);
        keys.Release(first.Chunk);
        var (third, fourth) = (keys.Add(texts[2]), keys.Add(texts[3]));
        Assert.True(keys.Get(second.Chunk, second.Start, texts[1].Length).SequenceEqual(texts[1]));
        Assert.True(keys.Get(third.Chunk, third.Start, texts[2].Length).SequenceEqual(texts[2]));
        Assert.True(keys.Get(fourth.Chunk, fourth.Start, texts[3].Length).SequenceEqual(texts[3]));
        Assert.Equal(3, keys.Count);
    }

    private static long? SinceOf(EventTable table, int at) => at == EventTable.None ? null : table.SinceOf(at);

    private sealed record Known(string Key, string Handler, string? Owner, long Since);
}
