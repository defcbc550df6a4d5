using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>The outcome of posting conversion events.</summary>
[JsonModel]
public sealed partial record ConversionEventsResult : SmoochModel
{
    /// <summary>Gets the data set (<c>datasetId</c>).</summary>
    [JsonIgnore]
    public string? DatasetId { get => DatasetIdValue?.Text; init => DatasetIdValue = LooseText.OfString(value); }

    [JsonPropertyName("datasetId")]
    internal partial LooseText? DatasetIdValue { get; init; }

    /// <summary>Gets how many events were received (<c>eventsReceived</c>).</summary>
    public partial int? EventsReceived { get; init; }
}
