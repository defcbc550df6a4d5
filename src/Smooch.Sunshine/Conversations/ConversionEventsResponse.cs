namespace Smooch.Sunshine;

/// <summary>The envelope of the outcome of conversion events.</summary>
[JsonModel]
internal sealed partial record ConversionEventsResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the outcome (<c>conversionEvents</c>).</summary>
    public partial ConversionEventsResult? ConversionEvents { get; init; }
}
