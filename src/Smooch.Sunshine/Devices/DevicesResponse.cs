namespace Smooch.Sunshine;

/// <summary>The envelope of devices.</summary>
[JsonModel]
internal sealed partial record DevicesResponse : SmoochModel
{
    /// <summary>Gets the devices (<c>devices</c>).</summary>
    public partial IReadOnlyList<Device> Devices { get; init; }
}
