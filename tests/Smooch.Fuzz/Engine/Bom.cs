namespace Smooch.Fuzz;

/// <summary>The mark that some programs put before UTF-8.</summary>
internal static class Bom
{
    public static ReadOnlyMemory<byte> Without(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
