using System.Text.Json;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record IntegrationResponse : SmoochModel, ICheckedResult
{
    internal partial Integration? Integration { get; init; }
}

[JsonModel]
internal sealed partial record IntegrationsResponse : OffsetPageResponse
{
    internal partial IReadOnlyList<Integration> Integrations { get; init; }
}

[JsonModel]
internal sealed partial record IntegrationProfileResponse : SmoochModel, ICheckedResult
{
    internal partial IntegrationProfile? Profile { get; init; }
}

[JsonModel]
internal sealed partial record ProfilePhotoResponse : SmoochModel, ICheckedResult
{
    internal partial string? PhotoUrl { get; init; }
}

[JsonModel]
internal sealed partial record MessageTemplateResponse : SmoochModel, ICheckedResult
{
    internal partial MessageTemplate? MessageTemplate { get; init; }
}

[JsonModel]
internal sealed partial record MessageTemplatesResponse : SmoochModel
{
    internal partial IReadOnlyList<MessageTemplate> MessageTemplates { get; init; }

    // Any JSON value: the API does not document the shape of the cursor.
    internal partial JsonElement? After { get; init; }

    internal partial JsonElement? Next { get; init; }
}
