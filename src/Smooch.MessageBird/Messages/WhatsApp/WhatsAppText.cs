namespace Smooch.MessageBird;

/// <summary>A WhatsApp text with its context.</summary>
[JsonModel]
public sealed partial record WhatsAppText : SmoochModel
{
    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial WhatsAppTextBody? Text { get; init; }

    /// <summary>Gets the message that the text refers to (<c>context</c>).</summary>
    public partial WhatsAppContext? Context { get; init; }
}
