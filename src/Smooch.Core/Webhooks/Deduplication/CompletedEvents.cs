using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>
/// The successes that a process remembers, in their order. Everything is numbers and characters in large arrays: a hundred thousand objects
/// that live for an hour would keep the garbage collector busy. Not safe for several threads.
/// </summary>
internal sealed class CompletedEvents
{
    private const int None = -1;
    private const int SmallestSize = 64;

    private readonly KeyChunks keys = new();
    private readonly List<string> handlers = [];
    private Entry[] entries = new Entry[SmallestSize];
    private int[] buckets = NewBuckets(SmallestSize);
    private int used;
    private int free = None;
    private int oldest = None;
    private int newest = None;

    public int Count { get; private set; }

    /// <summary>Gets when the oldest success was added; null when there is none.</summary>
    public long? OldestSince => oldest == None ? null : entries[oldest].Since;

    /// <summary>The hash of a key. A caller that needs it more than once computes it once.</summary>
    public static int Hash(string key) => StringComparer.Ordinal.GetHashCode(key);

    public bool Contains(string key, string handler, int hash) => Find(key, handler, hash) != None;

    /// <summary>Adds a success that is not there yet.</summary>
    public void Add(string key, string handler, int hash, long since)
    {
        var at = NewEntry();
        ref var entry = ref entries[at];
        (entry.Chunk, entry.Start) = keys.Add(key);
        entry.Length = key.Length;
        entry.Handler = Number(handler);
        entry.Since = since;
        entry.Hash = hash;
        ref var bucket = ref Bucket(entry.Hash);
        entry.Next = bucket;
        bucket = at;
        entry.Older = newest;
        entry.Newer = None;
        if (newest == None)
            oldest = at;
        else
            entries[newest].Newer = at;
        newest = at;
        Count++;
    }

    public void RemoveOldest() => Remove(oldest);

    public void Remove(string key, string handler, int hash)
    {
        if (Find(key, handler, hash) is var at and not None)
            Remove(at);
    }

    private static int[] NewBuckets(int size)
    {
        var created = new int[size];
        for (var i = 0; i < created.Length; i++)
            created[i] = None;
        return created;
    }

    private ref int Bucket(int hash) => ref buckets[hash & (buckets.Length - 1)];

    private int Find(string key, string handler, int hash)
    {
        for (var at = Bucket(hash); at != None; at = entries[at].Next)
        {
            ref var entry = ref entries[at];
            if (entry.Hash == hash
                && entry.Length == key.Length
                && keys.Get(entry.Chunk, entry.Start, entry.Length).SequenceEqual(key.AsSpan())
                && string.Equals(handlers[entry.Handler], handler, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return None;
    }

    private void Remove(int at)
    {
        ref var entry = ref entries[at];
        ref var link = ref Bucket(entry.Hash);
        while (link != at)
            link = ref entries[link].Next;
        link = entry.Next;
        if (entry.Older == None)
            oldest = entry.Newer;
        else
            entries[entry.Older].Newer = entry.Newer;
        if (entry.Newer == None)
            newest = entry.Older;
        else
            entries[entry.Newer].Older = entry.Older;
        keys.Release(entry.Chunk);
        entry.Next = free;
        free = at;
        Count--;
    }

    /// <summary>The handlers of a program are few, and their names stay.</summary>
    private int Number(string handler)
    {
        var number = handlers.IndexOf(handler);
        if (number >= 0)
            return number;
        handlers.Add(handler);
        return handlers.Count - 1;
    }

    private int NewEntry()
    {
        if (free != None)
        {
            var at = free;
            free = entries[at].Next;
            return at;
        }

        if (used == entries.Length)
            Grow();
        return used++;
    }

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        buckets = NewBuckets(entries.Length);
        for (var at = oldest; at != None; at = entries[at].Newer)
        {
            ref var bucket = ref Bucket(entries[at].Hash);
            entries[at].Next = bucket;
            bucket = at;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public int Hash;
        public int Next;
        public int Older;
        public int Newer;
        public int Chunk;
        public int Start;
        public int Length;
        public int Handler;
        public long Since;
    }
}
