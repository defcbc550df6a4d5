using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read of the channels of app users and of the ways to link them; rarely asked for, so apart from the users themselves.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(AuthCodeResponse))]
[JsonSerializable(typeof(ChannelsResponse))]
[JsonSerializable(typeof(BusinessSystemsResponse))]
[JsonSerializable(typeof(LinkRequestsResponse))]
internal sealed partial class ChannelsJsonContext : JsonSerializerContext;
