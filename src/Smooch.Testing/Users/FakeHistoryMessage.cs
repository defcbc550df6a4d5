using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message to put into a history directly, without a request and without webhooks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Received">When it was received, in milliseconds since 1970; several messages may share one.</param>
public sealed record FakeHistoryMessage(string Text, long Received)
{
    /// <summary>The role: <c>appUser</c>, <c>appMaker</c> or <c>whisper</c>.</summary>
    /// <value>Default <c>appUser</c>.</value>
    public string Role { get; init; } = "appUser";

    /// <summary>The id.</summary>
    /// <value>Default null: a new one.</value>
    public string? Id { get; init; }

    /// <summary>More members of the message as they appear on the wire; they replace the generated ones.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>Prints the time and the role, not the text.</summary>
    public override string ToString() => $"{Role} message of {WireTime.SecondsText(Received)}";
}
