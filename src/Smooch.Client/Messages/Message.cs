using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A message of a conversation (reference: message, receive). Match on the cases: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; what this SDK does not know is an <see cref="UnknownMessage"/>.</summary>
[JsonConverter(typeof(MessageConverter))]
public abstract record Message : SmoochResource
{
    /// <summary>Gets what the message is made of (<c>type</c>); told from the other fields where the service did not say, before 2017.</summary>
    [JsonIgnore]
    public MessageType Type { get => type is null ? Kind : new(type); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(MessageType.Wire))]
    internal string? type;

    /// <summary>Gets who wrote it: the app user's id, or one derived from an e-mail address of the business (<c>authorId</c>).</summary>
    [JsonIgnore]
    public string? AuthorId { get => authorId; init => authorId = value; }

    [JsonInclude, JsonPropertyName("authorId")]
    internal string? authorId;

    /// <summary>Gets which side wrote it (<c>role</c>).</summary>
    [JsonIgnore]
    public MessageRole Role { get => new(role ?? ""); init => role = value.text; }

    [JsonInclude, JsonPropertyName("role"), JsonConverter(typeof(MessageRole.Wire))]
    internal string? role;

    /// <summary>Gets the text; for other cases a fallback in words, the address of the media, or a single blank (<c>text</c>).</summary>
    [JsonIgnore]
    public string? Text { get => text; init => text = value; }

    [JsonInclude, JsonPropertyName("text")]
    internal string? text;

    /// <summary>Gets the author's name as it is shown; never parse it (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the author's e-mail address (<c>email</c>).</summary>
    [JsonIgnore]
    public string? Email { get => email; init => email = value; }

    [JsonInclude, JsonPropertyName("email")]
    internal string? email;

    /// <summary>Gets the author's picture (<c>avatarUrl</c>).</summary>
    [JsonIgnore]
    public string? AvatarUrl { get => avatarUrl; init => avatarUrl = value; }

    [JsonInclude, JsonPropertyName("avatarUrl")]
    internal string? avatarUrl;

    /// <summary>Gets when the service received it, UNIX seconds with milliseconds (<c>received</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset Received { get => received; init => received = value; }

    [JsonInclude, JsonPropertyName("received"), JsonConverter(typeof(UnixTimeConverter))]
    internal DateTimeOffset received;

    /// <summary>Gets where it came from; since 2016 (<c>source</c>).</summary>
    [JsonIgnore]
    public MessageSource? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal MessageSource? source;

    /// <summary>Gets what the sender attached, a flat object (<c>metadata</c>).</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, FlatValue> Metadata { get => metadata ?? FlatObject.Empty; init => metadata = FlatObject.From(value); }

    [JsonInclude, JsonPropertyName("metadata")]
    internal FlatObject? metadata;

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MessageAction> Actions { get => actions ?? []; init => actions = value; }

    [JsonInclude, JsonPropertyName("actions")]
    internal IReadOnlyList<MessageAction>? actions;

    /// <summary>Gets the payload of the reply that was chosen (<c>payload</c>).</summary>
    [JsonIgnore]
    public string? Payload { get => payload; init => payload = value; }

    [JsonInclude, JsonPropertyName("payload")]
    internal string? payload;

    /// <summary>Gets the message that this one answers; v1.1 (<c>quotedMessage</c>).</summary>
    [JsonIgnore]
    public QuotedMessage? QuotedMessage { get => quotedMessage; init => quotedMessage = value; }

    [JsonInclude, JsonPropertyName("quotedMessage")]
    internal QuotedMessage? quotedMessage;

    /// <summary>What a message of this case is; being internal it also closes the union.</summary>
    private protected abstract MessageType Kind { get; }
}
