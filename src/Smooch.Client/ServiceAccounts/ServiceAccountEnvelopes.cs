using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record ServiceAccountResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("serviceAccount")]
    internal ServiceAccount? serviceAccount;

    bool IWireResult.IsComplete => serviceAccount is not null;
}

internal sealed record ServiceAccountsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("serviceAccounts")]
    internal IReadOnlyList<ServiceAccount>? serviceAccounts;

    [JsonInclude, JsonPropertyName("hasMore")]
    internal bool? hasMore;

    [JsonInclude, JsonPropertyName("offset")]
    internal int? offset;
}

internal sealed class ServiceAccountRequest(string name)
{
    public string Name { get; } = name;
}
