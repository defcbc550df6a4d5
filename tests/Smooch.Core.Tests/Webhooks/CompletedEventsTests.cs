namespace Smooch.Core.Tests;

public sealed class CompletedEventsTests
{
    [Fact]
    public void It_remembers_what_a_set_and_a_queue_would()
    {
        var random = new Random(7);
        var completed = new CompletedEvents();
        var expected = new List<(string Key, string Handler, long Since)>();
        for (var step = 0; step < 20_000; step++)
        {
            var (key, handler) = ($"smooch/app//message:appUser|{random.Next(600)}", $"h{random.Next(3)}");
            var known = expected.FindIndex(entry => entry.Key == key && entry.Handler == handler);
            Assert.Equal(known >= 0, completed.Contains(key, handler, CompletedEvents.Hash(key)));
            if (random.Next(10) == 0)
            {
                completed.Remove(key, handler, CompletedEvents.Hash(key));
                if (known >= 0)
                    expected.RemoveAt(known);
            }
            else if (known < 0)
            {
                completed.Add(key, handler, CompletedEvents.Hash(key), step);
                expected.Add((key, handler, step));
            }

            if (expected.Count > 500)
            {
                completed.RemoveOldest();
                expected.RemoveAt(0);
            }

            Assert.Equal(expected.Count, completed.Count);
            Assert.Equal(expected.Count == 0 ? null : expected[0].Since, completed.OldestSince);
        }
    }

    [Fact]
    public void An_empty_one_forgets_nothing_and_starts_again()
    {
        var completed = new CompletedEvents();
        completed.Remove("e1", "h1", CompletedEvents.Hash("e1"));
        completed.Add("e1", "h1", CompletedEvents.Hash("e1"), 1);
        completed.RemoveOldest();
        Assert.Null(completed.OldestSince);
        Assert.False(completed.Contains("e1", "h1", CompletedEvents.Hash("e1")));
        completed.Add("e1", "h1", CompletedEvents.Hash("e1"), 2);
        Assert.Equal(2, completed.OldestSince);
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
}
