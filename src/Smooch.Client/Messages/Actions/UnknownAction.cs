using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// A button of a type that this SDK does not know, or one with unexpected fields. <see cref="Json"/> has all of its data.
/// </summary>
[JsonModel]
public sealed partial record UnknownAction : MessageAction
{
    /// <summary>Gets the whole action as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
