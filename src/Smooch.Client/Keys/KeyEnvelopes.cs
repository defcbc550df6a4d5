using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record KeyResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("key")]
    internal SecretKey? key;

    bool IWireResult.IsComplete => key is not null;
}

internal sealed record KeysResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("keys")]
    internal IReadOnlyList<SecretKey>? keys;
}

internal sealed record JwtResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("jwt")]
    internal SmoochSecret jwt;

    bool IWireResult.IsComplete => !jwt.IsEmpty;
}

internal sealed class NewKeyRequest(string name)
{
    public string Name { get; } = name;
}
