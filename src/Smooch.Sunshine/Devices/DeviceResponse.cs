namespace Smooch.Sunshine;

/// <summary>The envelope of a device.</summary>
[JsonModel]
internal sealed partial record DeviceResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the device (<c>device</c>).</summary>
    public partial Device? Device { get; init; }
}
