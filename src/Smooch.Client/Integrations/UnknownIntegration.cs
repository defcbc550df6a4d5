using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// An integration of a type that this SDK does not know, or one with unexpected fields. <see cref="Json"/> has all of its data.
/// </summary>
[JsonModel]
public sealed partial record UnknownIntegration : Integration
{
    /// <summary>Gets the whole integration as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
