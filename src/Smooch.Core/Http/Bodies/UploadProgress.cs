using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>How far an upload is.</summary>
/// <param name="BytesSent">The bytes handed to the connection so far.</param>
/// <param name="TotalBytes">The bytes in all; null when the stream does not know.</param>
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
