using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>
/// A message of a type that this SDK does not know. Its <see cref="Message.Content"/> is read as far as it has known members.
/// </summary>
[JsonModel]
public sealed partial record UnknownMessage : Message
{
    /// <summary>Gets the whole message as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
