namespace Smooch.Client;

[JsonModel]
internal sealed partial record AppResponse : SmoochModel, ICheckedResult
{
    internal partial App? App { get; init; }
}

[JsonModel]
internal sealed partial record AppsResponse : OffsetPageResponse
{
    internal partial IReadOnlyList<App> Apps { get; init; }
}
