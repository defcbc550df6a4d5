namespace Smooch.Sunshine;

/// <summary>The conversion events of a channel.</summary>
[JsonModel]
public sealed partial record ConversionEventsPayload
{
    /// <summary>Gets the events (<c>payload</c>).</summary>
    public required ConversionEventsData Payload { get; init; }
}
