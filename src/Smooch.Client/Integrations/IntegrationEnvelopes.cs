using System.Text.Json;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record IntegrationResponse : SmoochModel, IWireResult
{
    internal partial Integration? Integration { get; init; }

    bool IWireResult.IsComplete => Integration is not null;
}

[JsonModel]
internal sealed partial record IntegrationsResponse : SmoochModel
{
    internal partial IReadOnlyList<Integration> Integrations { get; init; }

    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}

[JsonModel]
internal sealed partial record IntegrationProfileResponse : SmoochModel, IWireResult
{
    internal partial IntegrationProfile? Profile { get; init; }

    bool IWireResult.IsComplete => Profile is not null;
}

[JsonModel]
internal sealed partial record ProfilePhotoResponse : SmoochModel, IWireResult
{
    internal partial string? PhotoUrl { get; init; }

    bool IWireResult.IsComplete => PhotoUrl is not null;
}

[JsonModel]
internal sealed partial record MessageTemplateResponse : SmoochModel, IWireResult
{
    internal partial MessageTemplate? MessageTemplate { get; init; }

    bool IWireResult.IsComplete => MessageTemplate is not null;
}

[JsonModel]
internal sealed partial record MessageTemplatesResponse : SmoochModel
{
    internal partial IReadOnlyList<MessageTemplate> MessageTemplates { get; init; }

    // Any JSON value: the API does not document the shape of the cursor.
    internal partial JsonElement? After { get; init; }

    internal partial JsonElement? Next { get; init; }
}
