namespace Smooch.Client;

[JsonModel]
internal sealed partial record TemplateResponse : SmoochModel, ICheckedResult
{
    internal partial Template? Template { get; init; }

    bool ICheckedResult.IsComplete => Template is not null;
}

[JsonModel]
internal sealed partial record TemplatesResponse : SmoochModel
{
    internal partial IReadOnlyList<Template> Templates { get; init; }

    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}
