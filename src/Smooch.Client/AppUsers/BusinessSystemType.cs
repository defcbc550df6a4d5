using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The system in which the business sees a conversation (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct BusinessSystemType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public BusinessSystemType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>slack</c>: Slack.</summary>
    public static BusinessSystemType Slack { get; } = new("slack");

    /// <summary>Gets <c>zendesk</c>: Zendesk.</summary>
    public static BusinessSystemType Zendesk { get; } = new("zendesk");

    /// <summary>Gets <c>helpscout</c>: Help Scout.</summary>
    public static BusinessSystemType HelpScout { get; } = new("helpscout");

    /// <summary>Gets <c>hipchat</c>: HipChat, v1.</summary>
    public static BusinessSystemType HipChat { get; } = new("hipchat");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator BusinessSystemType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(BusinessSystemType), Slack.text, Zendesk.text, HelpScout.text, HipChat.text);

    internal sealed class Converter() : OpenValueConverter<BusinessSystemType>(new Wire(), static text => new BusinessSystemType(text));
}
