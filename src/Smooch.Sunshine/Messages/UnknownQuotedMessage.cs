using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A quoted message of a kind that this SDK does not know.</summary>
[JsonModel]
public sealed partial record UnknownQuotedMessage : QuotedMessage
{
    /// <summary>Gets the whole object as it was received.</summary>
    public partial JsonElement Json { get; init; }
}
