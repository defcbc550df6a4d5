namespace Smooch.Testing;

[Flags]
internal enum ApiVersions
{
    V1 = 1,
    V1_1 = 2,
    Both = V1 | V1_1,
}
