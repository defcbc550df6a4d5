namespace Smooch.Sunshine;

/// <summary>The body of a synchronization with Zendesk.</summary>
[JsonModel]
internal sealed partial record UserSync
{
    /// <summary>Gets the Zendesk id of the user that survives a merge (<c>survivingZendeskId</c>).</summary>
    public string? SurvivingZendeskId { get; init; }
}
