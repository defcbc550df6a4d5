using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How the user confirms a new channel (<c>type</c> of a confirmation; reference: link channel). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct LinkConfirmationType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public LinkConfirmationType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>immediate</c>: not at all: linked at once.</summary>
    public static LinkConfirmationType Immediate { get; } = new("immediate");

    /// <summary>Gets <c>userActivity</c>: by answering the message that is sent.</summary>
    public static LinkConfirmationType UserActivity { get; } = new("userActivity");

    /// <summary>Gets <c>prompt</c>: by answering a prompt of the service.</summary>
    public static LinkConfirmationType Prompt { get; } = new("prompt");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator LinkConfirmationType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(LinkConfirmationType), Immediate.text, UserActivity.text, Prompt.text);

    internal sealed class Converter() : OpenValueConverter<LinkConfirmationType>(new Wire(), static text => new LinkConfirmationType(text));
}
