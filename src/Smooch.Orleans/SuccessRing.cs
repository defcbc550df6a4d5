using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Smooch.Orleans;

/// <summary>
/// The recent successes of the handlers of a grain, oldest first. Each takes 24 bytes: the time, and 128 bits of a digest of event and
/// handler, so that the state that each success writes stays small.
/// </summary>
internal sealed class SuccessRing
{
    private const int EntrySize = 24;

    private readonly HashSet<UInt128> completed = [];
    private byte[] entries;

    public SuccessRing(byte[] packed)
    {
        entries = packed;
        for (var at = 0; at + EntrySize <= packed.Length; at += EntrySize)
            completed.Add(KeyAt(at));
    }

    public bool Contains(UInt128 key) => completed.Contains(key);

    /// <summary>Adds a success; false when it is remembered already.</summary>
    public bool Add(UInt128 key) => completed.Add(key);

    public bool Remove(UInt128 key) => completed.Remove(key);

    /// <summary>Returns the packed successes with one more, without those that are too old or removed.</summary>
    /// <param name="key">The success to add; null for none.</param>
    /// <param name="completedAt">Its time in UTC ticks.</param>
    /// <param name="oldest">The time before which successes are dropped, in UTC ticks.</param>
    public byte[] Pack(UInt128? key, long completedAt, long oldest)
    {
        var packed = new byte[entries.Length + EntrySize];
        var length = 0;
        for (var at = 0; at + EntrySize <= entries.Length; at += EntrySize)
        {
            // A time, not a count: a busy key would push out a success whose event is still sent again.
            var isExpired = BinaryPrimitives.ReadInt64LittleEndian(entries.AsSpan(at)) < oldest;
            if (isExpired)
                completed.Remove(KeyAt(at));
            if (isExpired || !completed.Contains(KeyAt(at)))
                continue;
            entries.AsSpan(at, EntrySize).CopyTo(packed.AsSpan(length));
            length += EntrySize;
        }

        if (key is { } added)
        {
            BinaryPrimitives.WriteInt64LittleEndian(packed.AsSpan(length), completedAt);
            BinaryPrimitives.WriteUInt128LittleEndian(packed.AsSpan(length + 8), added);
            length += EntrySize;
        }

        return entries = packed[..length];
    }

    public static UInt128 KeyOf(string eventKey, string handler)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{eventKey}\n{handler}"), digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }

    private UInt128 KeyAt(int at) => BinaryPrimitives.ReadUInt128LittleEndian(entries.AsSpan(at + 8));
}
