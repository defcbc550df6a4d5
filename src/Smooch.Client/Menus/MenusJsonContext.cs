using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of menus.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(MenuResponse))]
[JsonSerializable(typeof(NewMenu))]
internal sealed partial class MenusJsonContext : JsonSerializerContext;
