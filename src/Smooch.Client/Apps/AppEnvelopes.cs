using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record AppResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("app")]
    internal App? app;

    bool IWireResult.IsComplete => app is not null;
}

internal sealed record AppsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("apps")]
    internal IReadOnlyList<App>? apps;

    [JsonInclude, JsonPropertyName("hasMore")]
    internal bool? hasMore;

    [JsonInclude, JsonPropertyName("offset")]
    internal int? offset;
}
