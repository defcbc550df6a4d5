namespace Smooch.Client;

/// <summary>The platform of a device (<c>platform</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct DevicePlatform
{
    /// <summary>Gets <c>ios</c>: iOS.</summary>
    public static DevicePlatform Ios => new("ios");

    /// <summary>Gets <c>android</c>: Android.</summary>
    public static DevicePlatform Android => new("android");

    /// <summary>Gets <c>web</c>: a browser.</summary>
    public static DevicePlatform Web => new("web");

    /// <summary>Gets <c>other</c>: anything else.</summary>
    public static DevicePlatform Other => new("other");
}
