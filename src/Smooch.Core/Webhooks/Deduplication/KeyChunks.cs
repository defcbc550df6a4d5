namespace Smooch;

/// <summary>
/// The characters of many keys in a few large arrays, which the garbage collector neither moves nor looks into. Keys are dropped in about
/// the order in which they were added, so whole arrays become free.
/// </summary>
internal sealed class KeyChunks
{
    /// <summary>The length of an array: 128 kB, enough for the large object heap.</summary>
    internal const int ChunkLength = 64 * 1024;

    private readonly List<char[]?> chunks = [];
    private readonly List<int> live = [];
    private readonly Stack<int> unused = new();
    private char[]? spare;
    private int current = -1;
    private int position;

    /// <summary>Gets the number of arrays.</summary>
    public int Count => chunks.Count - unused.Count;

    /// <summary>Stores a key.</summary>
    /// <returns>Its place.</returns>
    public (int Chunk, int Start) Add(string key)
    {
        if (current < 0 || chunks[current]!.Length - position < key.Length)
            AddChunk(Math.Max(ChunkLength, key.Length));
        var start = position;
        key.AsSpan().CopyTo(chunks[current].AsSpan(start));
        position += key.Length;
        live[current]++;
        return (current, start);
    }

    public ReadOnlySpan<char> Get(int chunk, int start, int length) => chunks[chunk].AsSpan(start, length);

    /// <summary>Drops a key of an array.</summary>
    public void Release(int chunk)
    {
        if (--live[chunk] > 0)
            return;
        if (chunk == current)
            position = 0;
        else
            Drop(chunk);
    }

    private void AddChunk(int length)
    {
        if (current >= 0 && live[current] == 0)
            Drop(current);
        position = 0;
        if (unused.Count > 0)
        {
            current = unused.Pop();
            chunks[current] = NewChunk(length);
            return;
        }

        current = chunks.Count;
        chunks.Add(NewChunk(length));
        live.Add(0);
    }

    private char[] NewChunk(int length)
    {
        var chunk = spare?.Length >= length ? spare : new char[length];
        if (chunk == spare)
            spare = null;
        return chunk;
    }

    // Arrays are dropped as fast as they are filled, so one is kept for the next keys.
    private void Drop(int chunk)
    {
        if (chunks[chunk]!.Length == ChunkLength)
            spare = chunks[chunk];
        chunks[chunk] = null;
        unused.Push(chunk);
    }
}
