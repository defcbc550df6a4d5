using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A message to send. The cases are <see cref="NewTextMessage"/>, <see cref="NewImageMessage"/> and so on.</summary>
/// <example>
/// <code>
/// await messageBird.Messages.ReplyAsync(conversationId, new NewImageMessage { Url = "https://parcels.example.org/map.png", Caption =
/// "Here" });
/// </code>
/// </example>
[JsonUnion("type")]
public abstract partial record NewMessage
{
    private protected NewMessage()
    {
    }

    /// <summary>Gets the https URL that each status of this message is reported to, as <c>message.status</c> (<c>reportUrl</c>).</summary>
    public string? ReportUrl { get; init; }

    /// <summary>Gets the second channel, which is tried when the first has not delivered in time (<c>fallback</c>).</summary>
    public NewFallback? Fallback { get; init; }

    /// <summary>Gets an identification of the sender, which the service returns with the message (<c>source</c>).</summary>
    public FlatObject? Source { get; init; }

    /// <summary>Gets why the message may be sent outside the time window of Facebook Messenger (<c>tag</c>).</summary>
    public MessageTag Tag { get; init; }

    /// <summary>Gets a tracking id; the service returns it with the message (<c>trackId</c>).</summary>
    public string? TrackId { get; init; }

    /// <summary>Gets the time to live (<c>ttl</c>). Its form is not documented; it is presumably a duration such as <c>5m</c>.</summary>
    public string? Ttl { get; init; }

    /// <summary>
    /// Gets the id of the message that this one quotes (<c>replyTo</c>). It is not documented, but has been seen with sends.
    /// </summary>
    [JsonIgnore]
    public string? ReplyTo { get; init; }

    internal string? To { get; init; }

    internal string? From { get; init; }

    internal string? ChannelId { get; init; }

    internal MessageContent? Content { get; init; }

    [JsonPropertyName("replyTo")]
    internal MessageReference? Reference { get => ReplyTo is null ? null : new MessageReference { Id = ReplyTo }; init { } }

    /// <summary>Checks the message, before any I/O.</summary>
    /// <returns>Its content; null when the case writes it itself.</returns>
    /// <exception cref="ArgumentException">The message lacks something that the service demands.</exception>
    internal MessageContent? Checked()
    {
        if (ReportUrl is not null)
            RequestRules.CheckAddress(ReportUrl, nameof(ReportUrl));
        Fallback?.Check();
        RequestRules.Require(
            ReplyTo is null || ReplyTo.Trim().Length > 0,
            "ReplyTo is empty. Leave it null for a message that quotes none.");
        return CreateContent();
    }

    /// <summary>Checks and creates the content of the case; being internal it also closes the union.</summary>
    private protected abstract MessageContent? CreateContent();
}
