namespace Smooch.Client;

[JsonModel]
internal sealed partial record TemplateResponse : SmoochModel, ICheckedResult
{
    internal partial Template? Template { get; init; }
}

[JsonModel]
internal sealed partial record TemplatesResponse : OffsetPageResponse
{
    internal partial IReadOnlyList<Template> Templates { get; init; }
}
