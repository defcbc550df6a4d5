namespace Smooch.Client;

[JsonModel]
internal sealed partial record AppResponse : SmoochModel, ICheckedResult
{
    internal partial App? App { get; init; }

    bool ICheckedResult.IsComplete => App is not null;
}

[JsonModel]
internal sealed partial record AppsResponse : SmoochModel
{
    internal partial IReadOnlyList<App> Apps { get; init; }

    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}
