using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How far WhatsApp is with a message template (<c>status</c>, v1.1; reference: WhatsApp message template). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageTemplateStatus
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public MessageTemplateStatus(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>PENDING</c>: not decided yet.</summary>
    public static MessageTemplateStatus Pending { get; } = new("PENDING");

    /// <summary>Gets <c>APPROVED</c>: may be sent.</summary>
    public static MessageTemplateStatus Approved { get; } = new("APPROVED");

    /// <summary>Gets <c>REJECTED</c>: may not be sent.</summary>
    public static MessageTemplateStatus Rejected { get; } = new("REJECTED");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator MessageTemplateStatus(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(MessageTemplateStatus), Pending.text, Approved.text, Rejected.text);

    internal sealed class Converter() : OpenValueConverter<MessageTemplateStatus>(new Wire(), static text => new MessageTemplateStatus(text));
}
