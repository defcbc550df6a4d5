namespace Smooch.Sunshine;

/// <summary>The envelope of switchboards.</summary>
[JsonModel]
internal sealed partial record SwitchboardsResponse : SmoochModel
{
    /// <summary>Gets the switchboards (<c>switchboards</c>).</summary>
    public partial IReadOnlyList<Switchboard> Switchboards { get; init; }
}
