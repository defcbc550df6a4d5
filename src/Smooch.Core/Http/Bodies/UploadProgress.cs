using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>The progress of an upload.</summary>
/// <param name="BytesSent">The number of bytes given to the connection so far.</param>
/// <param name="TotalBytes">The total number of bytes; null when the stream has no known length.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes)
{
    /// <summary>Gets how far it is, 0 to 1; null when the stream does not know its length.</summary>
    public double? Fraction => TotalBytes switch
    {
        null => null,
        0 => 1,
        { } total => (double)BytesSent / total,
    };
}
