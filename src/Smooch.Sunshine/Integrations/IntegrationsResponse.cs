namespace Smooch.Sunshine;

/// <summary>A page of integrations.</summary>
[JsonModel]
internal sealed partial record IntegrationsResponse : CursorPageResponse
{
    /// <summary>Gets the integrations (<c>integrations</c>).</summary>
    public partial IReadOnlyList<Integration> Integrations { get; init; }
}
