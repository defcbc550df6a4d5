using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message to add to a history directly, without a request and without webhooks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Received">The time of receipt, in milliseconds since 1970; several messages may have the same.</param>
public sealed record FakeHistoryMessage(string Text, long Received)
{
    /// <summary>Creates a message of a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="received">The time of receipt; the service keeps whole milliseconds.</param>
    /// <example>
    /// <code>
    /// var first = DateTimeOffset.UtcNow.AddDays(-1);
    /// mira.AppendHistory(Enumerable.Range(1, 250).Select(i => new FakeHistoryMessage($"Message {i}", first.AddSeconds(i))));
    /// </code>
    /// </example>
    public FakeHistoryMessage(string text, DateTimeOffset received)
        : this(text, received.ToUnixTimeMilliseconds())
    {
    }

    /// <summary>Gets the role: <c>appUser</c>, <c>appMaker</c> or <c>whisper</c>.</summary>
    /// <value>Default <c>appUser</c>.</value>
    public string Role { get; init; } = "appUser";

    /// <summary>Gets the id.</summary>
    /// <value>Default null: a new one.</value>
    public string? Id { get; init; }

    /// <summary>More members of the message, as JSON; they replace the generated ones.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>Returns the time and the role, not the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Role} message of {ServiceTime.SecondsText(Received)}";
}
