using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>The messages that resulted from a send.</summary>
[JsonModel]
public sealed partial record SentMessages : SmoochModel
{
    /// <summary>Gets the messages: one as a rule; several when the service splits a text with templates (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <summary>Gets the first message; null when the response has none.</summary>
    [JsonIgnore]
    public Message? Message => Messages.Count > 0 ? Messages[0] : null;
}
