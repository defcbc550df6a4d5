using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What the service made of a message that was sent (reference: post message).</summary>
public sealed record SentMessage : SmoochModel, IWireResult
{
    /// <summary>Gets the message as the conversation holds it (<c>message</c>).</summary>
    [JsonIgnore]
    public Message Message { get => message ?? new UnknownMessage(); init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal Message? message;

    /// <summary>Gets the further messages, when the service split the input; since 2018 (<c>extraMessages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<Message> ExtraMessages { get => extraMessages ?? []; init => extraMessages = value; }

    [JsonInclude, JsonPropertyName("extraMessages")]
    internal IReadOnlyList<Message>? extraMessages;

    /// <summary>Gets the conversation: since 2016 its counters, in 2015 all of it (<c>conversation</c>).</summary>
    [JsonIgnore]
    public Conversation? Conversation { get => conversation; init => conversation = value; }

    [JsonInclude, JsonPropertyName("conversation")]
    internal Conversation? conversation;

    bool IWireResult.IsComplete => message is not null;

    private protected override string? Identity => message?.id;
}
