using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>
/// The claims and successes that a process remembers: each an entry of a hash table, in the list of the claims or of the successes, in
/// their order. Everything is numbers and characters in large arrays: a hundred thousand objects that live for an hour would keep the
/// garbage collector busy. Not safe for several threads.
/// </summary>
internal sealed class EventTable
{
    /// <summary>The number of no entry.</summary>
    public const int None = -1;

    private const int SmallestSize = 64;

    private readonly KeyChunks keys = new();
    private readonly List<string> handlers = [];
    private Entry[] entries = new Entry[SmallestSize];
    private int[] buckets = NewBuckets(SmallestSize);
    private Ends claims = new() { Oldest = None, Newest = None };
    private Ends successes = new() { Oldest = None, Newest = None };
    private int used;
    private int free = None;

    /// <summary>Gets the number of claims and successes.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of successes.</summary>
    public int Successes { get; private set; }

    /// <summary>Gets the success that was added first.</summary>
    public int OldestSuccess => successes.Oldest;

    /// <summary>Gets the claim that was added first.</summary>
    public int OldestClaim => claims.Oldest;

    /// <summary>The hash of a key.</summary>
    public static int Hash(string key) => StringComparer.Ordinal.GetHashCode(key);

    /// <summary>Finds the entry of an event and a handler.</summary>
    /// <returns>Its number, or <see cref="None"/>.</returns>
    public int Find(string key, string handler, int hash)
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

    /// <summary>Returns the owner of a claim; null for a success.</summary>
    public string? OwnerOf(int at) => entries[at].Owner;

    /// <summary>Returns when an entry became a claim or a success.</summary>
    public long SinceOf(int at) => entries[at].Since;

    /// <summary>Returns how long a claim is valid.</summary>
    public TimeSpan LeaseOf(int at) => entries[at].Lease;

    /// <summary>Adds the claim of an event that has no entry.</summary>
    /// <returns>Its number.</returns>
    public int AddClaim(string key, string handler, int hash, string owner, long since, TimeSpan lease)
    {
        var at = NewEntry();
        ref var entry = ref entries[at];
        (entry.Chunk, entry.Start) = keys.Add(key);
        entry.Length = key.Length;
        entry.Handler = Number(handler);
        entry.Hash = hash;
        entry.Owner = owner;
        entry.Since = since;
        entry.Lease = lease;
        ref var bucket = ref Bucket(hash);
        entry.Next = bucket;
        bucket = at;
        Append(ref claims, at);
        Count++;
        return at;
    }

    /// <summary>Turns a claim into the newest success.</summary>
    public void Complete(int at, long since)
    {
        ref var entry = ref entries[at];
        Unlink(ref claims, at);
        entry.Owner = null;
        entry.Since = since;
        Append(ref successes, at);
        Successes++;
    }

    public void Remove(int at)
    {
        ref var entry = ref entries[at];
        ref var link = ref Bucket(entry.Hash);
        while (link != at)
            link = ref entries[link].Next;
        link = entry.Next;
        if (entry.Owner is null)
        {
            Unlink(ref successes, at);
            Successes--;
        }
        else
        {
            Unlink(ref claims, at);
            entry.Owner = null;
        }

        keys.Release(entry.Chunk);
        entry.Next = free;
        free = at;
        Count--;
    }

    // Twice as many as entries: two events seldom share one.
    private static int[] NewBuckets(int size)
    {
        var created = new int[2 * size];
        for (var i = 0; i < created.Length; i++)
            created[i] = None;
        return created;
    }

    private ref int Bucket(int hash) => ref buckets[hash & (buckets.Length - 1)];

    private void Append(ref Ends list, int at)
    {
        ref var entry = ref entries[at];
        entry.Older = list.Newest;
        entry.Newer = None;
        if (list.Newest == None)
            list.Oldest = at;
        else
            entries[list.Newest].Newer = at;
        list.Newest = at;
    }

    private void Unlink(ref Ends list, int at)
    {
        ref var entry = ref entries[at];
        if (entry.Older == None)
            list.Oldest = entry.Newer;
        else
            entries[entry.Older].Newer = entry.Newer;
        if (entry.Newer == None)
            list.Newest = entry.Older;
        else
            entries[entry.Newer].Older = entry.Older;
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
        // No entry is free, so each is in the table.
        Array.Resize(ref entries, entries.Length * 2);
        buckets = NewBuckets(entries.Length);
        for (var at = 0; at < used; at++)
        {
            ref var bucket = ref Bucket(entries[at].Hash);
            entries[at].Next = bucket;
            bucket = at;
        }
    }

    /// <summary>The ends of a list of entries.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Ends
    {
        public int Oldest;
        public int Newest;
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
        public TimeSpan Lease;
        public string? Owner;
    }
}
