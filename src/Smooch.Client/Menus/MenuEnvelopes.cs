using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record MenuResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("menu")]
    internal Menu? menu;

    bool IWireResult.IsComplete => menu is not null;
}
