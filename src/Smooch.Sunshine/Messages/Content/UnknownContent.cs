using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A content of a type that this SDK does not know.</summary>
[JsonModel]
public sealed partial record UnknownContent : MessageContent
{
    /// <summary>Gets the whole object as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
