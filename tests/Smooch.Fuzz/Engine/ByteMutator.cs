namespace Smooch.Fuzz;

/// <summary>Damages bytes as a bad line, a bad disk or a bad program would.</summary>
internal sealed class ByteMutator(Random random, Func<byte[]> other)
{
    /// <summary>
    /// Sequences that are no UTF-8: lone and missing continuations, overlong forms, surrogates, beyond the last code point.
    /// </summary>
    private static readonly byte[][] NotUtf8 = [
        [0x80],
        [0xC3],
        [0xC0, 0x80],
        [0xE2, 0x82],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xFF],
        [0xFE],
    ];

    public byte[] Mutate(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(1 + random.Next(random.Next(2) == 0 ? 4 : 64), bytes.Length - at);
        var piece = bytes.AsSpan(at, length);
        switch (random.Next(9))
        {
            case 0 when length > 0:
                return Replaced(at, 1, [(byte)(bytes[at] ^ (1 << random.Next(8)))]);
            case 1 when length > 0:
                return Replaced(at, 1, [(byte)random.Next(256)]);
            case 2:
                return bytes[..at];
            case 3:
                return Replaced(at, length, []);
            case 4:
                return Replaced(at, 0, piece.ToArray());
            case 5:
                var noise = new byte[length];
                random.NextBytes(noise);
                return Replaced(at, length, noise);
            case 6:
                return Replaced(at, random.Next(2) == 0 ? 0 : length, NotUtf8[random.Next(NotUtf8.Length)]);
            case 7:
                var strange = other();
                var from = random.Next(strange.Length + 1);
                return [.. bytes[..at], .. strange[from..]];
            default:
                return random.Next(8) == 0
                    ? [0xEF, 0xBB, 0xBF, .. bytes]
                    : Replaced(at, 0, [(byte)"{}[]\",:\\ \n0-eE.tfn\0"[random.Next(19)]]);
        }

        byte[] Replaced(int start, int count, byte[] with) => [.. bytes[..start], .. with, .. bytes[(start + count)..]];
    }
}
