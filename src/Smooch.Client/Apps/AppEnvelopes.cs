namespace Smooch.Client;

[JsonModel]
internal sealed partial record AppResponse : SmoochModel, IWireResult
{
    internal partial App? App { get; init; }

    bool IWireResult.IsComplete => App is not null;
}

[JsonModel]
internal sealed partial record AppsResponse : SmoochModel
{
    internal partial IReadOnlyList<App> Apps { get; init; }

    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}
