using System.Text.Json;

namespace Smooch.Client;

/// <summary>A message of a type that this SDK does not know yet, or one whose fields are not what its type promises. Nothing of it is lost.</summary>
[JsonModel]
public sealed partial record UnknownMessage : Message
{
    /// <summary>Gets the whole message as it came.</summary>
    public partial JsonElement Json { get; init; }
}
