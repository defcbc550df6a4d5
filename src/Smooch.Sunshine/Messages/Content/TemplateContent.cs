using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A template of WhatsApp.</summary>
[JsonCase("template")]
public sealed partial record TemplateContent : MessageContent
{
    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the template, in the format of WhatsApp (<c>template</c>).</summary>
    public partial JsonElement? Template { get; init; }
}
