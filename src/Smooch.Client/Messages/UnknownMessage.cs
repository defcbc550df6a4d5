using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// A message of a type that this SDK does not know, or one with unexpected fields. <see cref="Json"/> has all of its data.
/// </summary>
[JsonModel]
public sealed partial record UnknownMessage : Message
{
    /// <summary>Gets the whole message as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
