namespace Smooch.Sunshine;

/// <summary>A message in a conversation.</summary>
[JsonModel]
public sealed partial record Message : SunshineResource
{
    /// <summary>Gets when the service received it (<c>received</c>).</summary>
    public partial DateTimeOffset? Received { get; init; }

    /// <summary>Gets the author (<c>author</c>).</summary>
    public partial Author? Author { get; init; }

    /// <summary>Gets the activity of a system message; null for messages of people (<c>activity</c>).</summary>
    public partial SystemActivity? Activity { get; init; }

    /// <summary>Gets the content (<c>content</c>).</summary>
    public partial MessageContent? Content { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets the message that this one quotes (<c>quotedMessage</c>).</summary>
    public partial QuotedMessage? QuotedMessage { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets a value indicating whether it is the placeholder of a deleted message (<c>deleted</c>).</summary>
    public partial bool? Deleted { get; init; }

    /// <summary>Gets the sources of a bot's message (<c>references</c>).</summary>
    public partial IReadOnlyList<MessageReference> References { get; init; }
}
