namespace Smooch.Sunshine;

/// <summary>The envelope of an integration.</summary>
[JsonModel]
internal sealed partial record IntegrationResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the integration (<c>integration</c>).</summary>
    public partial Integration? Integration { get; init; }
}
