namespace Smooch.Sunshine;

/// <summary>The platform of a device.</summary>
[OpenValue]
public readonly partial struct DevicePlatform
{
    /// <summary>Gets <c>android</c>.</summary>
    public static DevicePlatform Android => new("android");

    /// <summary>Gets <c>ios</c>.</summary>
    public static DevicePlatform Ios => new("ios");

    /// <summary>Gets <c>web</c>.</summary>
    public static DevicePlatform Web => new("web");
}
