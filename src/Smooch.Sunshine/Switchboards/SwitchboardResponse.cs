namespace Smooch.Sunshine;

/// <summary>The envelope of a switchboard.</summary>
[JsonModel]
internal sealed partial record SwitchboardResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the switchboard (<c>switchboard</c>).</summary>
    public partial Switchboard? Switchboard { get; init; }
}
