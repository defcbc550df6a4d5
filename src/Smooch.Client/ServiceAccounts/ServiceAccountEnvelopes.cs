namespace Smooch.Client;

[JsonModel]
internal sealed partial record ServiceAccountResponse : SmoochModel, ICheckedResult
{
    internal partial ServiceAccount? ServiceAccount { get; init; }

    bool ICheckedResult.IsComplete => ServiceAccount is not null;
}

[JsonModel]
internal sealed partial record ServiceAccountsResponse : SmoochModel
{
    internal partial IReadOnlyList<ServiceAccount> ServiceAccounts { get; init; }

    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}

[JsonModel]
internal sealed partial record ServiceAccountRequest(string Name);
