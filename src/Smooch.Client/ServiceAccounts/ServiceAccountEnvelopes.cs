namespace Smooch.Client;

[JsonModel]
internal sealed partial record ServiceAccountResponse : SmoochModel, ICheckedResult
{
    internal partial ServiceAccount? ServiceAccount { get; init; }
}

[JsonModel]
internal sealed partial record ServiceAccountsResponse : OffsetPageResponse
{
    internal partial IReadOnlyList<ServiceAccount> ServiceAccounts { get; init; }
}

[JsonModel]
internal sealed partial record ServiceAccountRequest(string Name);
