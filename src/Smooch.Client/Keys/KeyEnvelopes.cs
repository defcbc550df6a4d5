namespace Smooch.Client;

[JsonModel]
internal sealed partial record KeyResponse : SmoochModel, ICheckedResult
{
    internal partial SecretKey? Key { get; init; }
}

[JsonModel]
internal sealed partial record KeysResponse : SmoochModel
{
    internal partial IReadOnlyList<SecretKey> Keys { get; init; }
}

[JsonModel]
internal sealed partial record JwtResponse : SmoochModel, ICheckedResult
{
    internal partial SmoochSecret Jwt { get; init; }
}

[JsonModel]
internal sealed partial record NewKeyRequest(string Name);
