using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record TemplateResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("template")]
    internal Template? template;

    bool IWireResult.IsComplete => template is not null;
}

internal sealed record TemplatesResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("templates")]
    internal IReadOnlyList<Template>? templates;

    [JsonInclude, JsonPropertyName("hasMore")]
    internal bool? hasMore;

    [JsonInclude, JsonPropertyName("offset")]
    internal int? offset;
}
