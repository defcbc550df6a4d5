namespace Smooch.Client.Tests;

/// <summary>The types of the SDK: of the kernel and of the v1 package.</summary>
internal static class SdkTypes
{
    /// <summary>Gets all types, internal ones included.</summary>
    public static IReadOnlyList<Type> All { get; } = [
        .. typeof(SmoochModel).Assembly.GetTypes(),
        .. typeof(SmoochClient).Assembly.GetTypes(),
    ];

    /// <summary>Gets the types that users can name.</summary>
    public static IReadOnlyList<Type> Exported { get; } = [
        .. typeof(SmoochModel).Assembly.GetExportedTypes(),
        .. typeof(SmoochClient).Assembly.GetExportedTypes(),
    ];
}
