namespace Smooch.Sunshine;

/// <summary>The outcome of posting conversion events.</summary>
[JsonModel]
public sealed partial record ConversionEventsResult : SmoochModel
{
    /// <summary>Gets the data set (<c>datasetId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? DatasetId { get; init; }

    /// <summary>Gets how many events were received (<c>eventsReceived</c>).</summary>
    public partial int? EventsReceived { get; init; }
}
