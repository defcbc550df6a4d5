using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record IntegrationResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("integration")]
    internal Integration? integration;

    bool IWireResult.IsComplete => integration is not null;
}

internal sealed record IntegrationsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("integrations")]
    internal IReadOnlyList<Integration>? integrations;

    [JsonInclude, JsonPropertyName("hasMore")]
    internal bool? hasMore;

    [JsonInclude, JsonPropertyName("offset")]
    internal int? offset;
}

internal sealed record IntegrationProfileResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("profile")]
    internal IntegrationProfile? profile;

    bool IWireResult.IsComplete => profile is not null;
}

internal sealed record ProfilePhotoResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("photoUrl")]
    internal string? photoUrl;

    bool IWireResult.IsComplete => photoUrl is not null;
}

internal sealed record MessageTemplateResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("messageTemplate")]
    internal MessageTemplate? messageTemplate;

    bool IWireResult.IsComplete => messageTemplate is not null;
}

internal sealed record MessageTemplatesResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("messageTemplates")]
    internal IReadOnlyList<MessageTemplate>? messageTemplates;

    // Of any shape: what a page is followed by is documented nowhere.
    [JsonInclude, JsonPropertyName("after")]
    internal JsonElement? after;

    [JsonInclude, JsonPropertyName("next")]
    internal JsonElement? next;
}
