using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of OAuth.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(OAuthToken))]
[JsonSerializable(typeof(OAuthCodeExchange))]
internal sealed partial class OAuthJsonContext : JsonSerializerContext;
