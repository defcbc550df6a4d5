using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Conversion events in the format of Meta.</summary>
[JsonModel]
public sealed partial record ConversionEventsData
{
    /// <summary>Gets the events, without user data and messaging channel (<c>data</c>).</summary>
    public required IReadOnlyList<JsonElement> Data { get; init; }
}
