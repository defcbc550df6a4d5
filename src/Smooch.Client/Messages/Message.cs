namespace Smooch.Client;

/// <summary>A message of a conversation (reference: message, receive). Match on the cases: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; what this SDK does not know is an <see cref="UnknownMessage"/>.</summary>
[JsonUnion("type", Unknown = typeof(UnknownMessage), Absent = typeof(TextMessage))]
public abstract partial record Message : SmoochResource
{
    /// <summary>Gets what the message is made of (<c>type</c>); told from the other fields where the service did not say, before 2017.</summary>
    public partial MessageType Type { get; init; }

    /// <summary>Gets who wrote it: the app user's id, or one derived from an e-mail address of the business (<c>authorId</c>).</summary>
    public partial string? AuthorId { get; init; }

    /// <summary>Gets which side wrote it (<c>role</c>).</summary>
    public partial MessageRole Role { get; init; }

    /// <summary>Gets the text; for other cases a fallback in words, the address of the media, or a single blank (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the author's name as it is shown; never parse it (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the author's e-mail address (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets the author's picture (<c>avatarUrl</c>).</summary>
    public partial string? AvatarUrl { get; init; }

    /// <summary>Gets when the service received it, UNIX seconds with milliseconds (<c>received</c>).</summary>
    [UnixTime]
    public partial DateTimeOffset? Received { get; init; }

    /// <summary>Gets where it came from; since 2016 (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets what the sender attached, a flat object (<c>metadata</c>).</summary>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }

    /// <summary>Gets the payload of the reply that was chosen (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the message that this one answers; v1.1 (<c>quotedMessage</c>).</summary>
    public partial QuotedMessage? QuotedMessage { get; init; }
}
