namespace Smooch.Testing;

[Flags]
internal enum ApiVersions
{
    V1 = 1,
    V1_1 = 2,
    V2 = 4,

    /// <summary>The two versions that share their paths.</summary>
    Both = V1 | V1_1,
}
