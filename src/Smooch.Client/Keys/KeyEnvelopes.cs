namespace Smooch.Client;

[JsonModel]
internal sealed partial record KeyResponse : SmoochModel, IWireResult
{
    internal partial SecretKey? Key { get; init; }

    bool IWireResult.IsComplete => Key is not null;
}

[JsonModel]
internal sealed partial record KeysResponse : SmoochModel
{
    internal partial IReadOnlyList<SecretKey> Keys { get; init; }
}

[JsonModel]
internal sealed partial record JwtResponse : SmoochModel, IWireResult
{
    internal partial SmoochSecret Jwt { get; init; }

    bool IWireResult.IsComplete => !Jwt.IsEmpty;
}

[JsonModel]
internal sealed partial record NewKeyRequest(string Name);
