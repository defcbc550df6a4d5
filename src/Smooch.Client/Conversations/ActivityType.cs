using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What somebody does in a conversation (<c>type</c> of an activity; reference: activity and read). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ActivityType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ActivityType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>typing:start</c>: begins to type.</summary>
    public static ActivityType TypingStart { get; } = new("typing:start");

    /// <summary>Gets <c>typing:stop</c>: stops typing.</summary>
    public static ActivityType TypingStop { get; } = new("typing:stop");

    /// <summary>Gets <c>conversation:read</c>: has read; v1.1.</summary>
    public static ActivityType ConversationRead { get; } = new("conversation:read");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ActivityType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ActivityType), TypingStart.text, TypingStop.text, ConversationRead.text);

    internal sealed class Converter() : OpenValueConverter<ActivityType>(new Wire(), static text => new ActivityType(text));
}
