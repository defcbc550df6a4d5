using System.Text.Json;

namespace Smooch.Client;

/// <summary>An integration of a type that this SDK does not know yet, or one whose fields are not what its type promises. Nothing of it is lost.</summary>
[JsonModel]
public sealed partial record UnknownIntegration : Integration
{
    /// <summary>Gets the whole integration as it came.</summary>
    public partial JsonElement Json { get; init; }
}
