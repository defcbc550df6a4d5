namespace Smooch.Sunshine;

/// <summary>Whether a device gets push notifications.</summary>
[OpenValue]
public readonly partial struct DeviceStatus
{
    /// <summary>Gets <c>active</c>.</summary>
    public static DeviceStatus Active => new("active");

    /// <summary>Gets <c>inactive</c>.</summary>
    public static DeviceStatus Inactive => new("inactive");
}
