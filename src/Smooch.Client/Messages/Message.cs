namespace Smooch.Client;

/// <summary>
/// A message of a conversation. Match on the cases: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; a type that this SDK
/// does not know is an <see cref="UnknownMessage"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownMessage), Absent = typeof(TextMessage))]
public abstract partial record Message : SmoochResource
{
    /// <summary>Gets the type (<c>type</c>). For messages before 2017, which have none, it is derived from the other fields.</summary>
    public partial MessageType Type { get; init; }

    /// <summary>
    /// Gets the id of the author: the app user's id, or one derived from an e-mail address of the business (<c>authorId</c>).
    /// </summary>
    public partial string? AuthorId { get; init; }

    /// <summary>Gets the side that wrote it (<c>role</c>).</summary>
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

    /// <summary>Gets the source; since 2016 (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets the custom metadata of the sender, a flat object (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }

    /// <summary>Gets the payload of the reply that was chosen (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the message to which this one is a reply; v1.1 (<c>quotedMessage</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial QuotedMessage? QuotedMessage { get; init; }
}
