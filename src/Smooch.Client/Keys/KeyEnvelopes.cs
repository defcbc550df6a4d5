namespace Smooch.Client;

[JsonModel]
internal sealed partial record KeyResponse : SmoochModel, ICheckedResult
{
    internal partial SecretKey? Key { get; init; }

    bool ICheckedResult.IsComplete => Key is not null;
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

    bool ICheckedResult.IsComplete => !Jwt.IsEmpty;
}

[JsonModel]
internal sealed partial record NewKeyRequest(string Name);
