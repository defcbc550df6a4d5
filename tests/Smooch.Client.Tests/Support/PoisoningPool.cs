using System.Buffers;
using System.Collections.Concurrent;

namespace Smooch.Client.Tests;

/// <summary>
/// A pool that overwrites returned arrays immediately, and rents them again as soon as possible: who still reads one reads garbage.
/// </summary>
internal sealed class PoisoningPool : ArrayPool<byte>
{
    private readonly ConcurrentDictionary<int, ConcurrentStack<byte[]>> free = new();
    private readonly ConcurrentDictionary<byte[], bool> rented = new();
    private int rents;

    /// <summary>Gets how many arrays were rented so far.</summary>
    public int Rents => Volatile.Read(ref rents);

    /// <summary>Gets how many arrays are rented now.</summary>
    public int Outstanding => rented.Count;

    public override byte[] Rent(int minimumLength)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, minimumLength));
        var array = free.GetOrAdd(size, _ => new()).TryPop(out var used) ? used : new byte[size];
        Interlocked.Increment(ref rents);
        Assert.True(rented.TryAdd(array, true));
        return array;
    }

    public override void Return(byte[] array, bool clearArray = false)
    {
        Assert.True(rented.TryRemove(array, out _), "An array was returned twice, or is another pool's.");
        array.AsSpan().Fill((byte)'X');
        free[array.Length].Push(array);
    }
}
