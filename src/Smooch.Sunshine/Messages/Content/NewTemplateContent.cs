using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A template of WhatsApp to send; <see cref="NewMessage.Schema"/> must be <c>whatsapp</c>.</summary>
[JsonCase("template")]
public sealed partial record NewTemplateContent : NewContent
{
    /// <summary>Gets the template, in the format of WhatsApp (<c>template</c>).</summary>
    public required JsonElement Template { get; init; }

    internal override void Check() => RequestRules.Object(Template, nameof(Template));
}
