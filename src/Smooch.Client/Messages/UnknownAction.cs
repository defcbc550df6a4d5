using System.Text.Json;

namespace Smooch.Client;

/// <summary>A button of a type that this SDK does not know yet, or one whose fields are not what its type promises. Nothing of it is lost.</summary>
[JsonModel]
public sealed partial record UnknownAction : MessageAction
{
    /// <summary>Gets the whole action as it came.</summary>
    public partial JsonElement Json { get; init; }
}
