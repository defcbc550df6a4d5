using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A message that was sent, as the service returns it.</summary>
[JsonModel]
public sealed partial record SentMessage : SmoochModel, ICheckedResult
{
    /// <summary>Gets the message as the conversation holds it (<c>message</c>).</summary>
    [JsonIgnore]
    public Message Message { get => ReceivedMessage ?? new UnknownMessage(); init => ReceivedMessage = value; }

    [JsonPropertyName("message")]
    internal partial Message? ReceivedMessage { get; init; }

    /// <summary>Gets the further messages, when the service split the input; since 2018 (<c>extraMessages</c>).</summary>
    public partial IReadOnlyList<Message> ExtraMessages { get; init; }

    /// <summary>Gets the conversation: since 2016 its counters, in 2015 all of it (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    bool ICheckedResult.IsComplete => ReceivedMessage is not null;

    private protected override string? Identity => ReceivedMessage?.Id;
}
