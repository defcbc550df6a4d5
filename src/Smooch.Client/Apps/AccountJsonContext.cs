using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of an account: its apps, its service accounts, and the keys of both.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(AppResponse))]
[JsonSerializable(typeof(AppsResponse))]
[JsonSerializable(typeof(NewApp))]
[JsonSerializable(typeof(AppUpdate))]
[JsonSerializable(typeof(SdkIds))]
[JsonSerializable(typeof(KeyResponse))]
[JsonSerializable(typeof(KeysResponse))]
[JsonSerializable(typeof(JwtResponse))]
[JsonSerializable(typeof(NewKeyRequest))]
[JsonSerializable(typeof(ServiceAccountResponse))]
[JsonSerializable(typeof(ServiceAccountsResponse))]
[JsonSerializable(typeof(ServiceAccountRequest))]
internal sealed partial class AccountJsonContext : JsonSerializerContext;
