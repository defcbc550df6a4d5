using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>
/// A WhatsApp template to send (<c>hsm</c>): the only way to write first, or a day after the last message of the contact.
/// </summary>
[JsonCase("hsm")]
public sealed partial record NewTemplateMessage : NewMessage
{
    /// <summary>Gets the namespace of the WhatsApp account (<c>namespace</c>).</summary>
    [JsonIgnore]
    public required string Namespace { get; init; }

    /// <summary>Gets the name of the template (<c>templateName</c>).</summary>
    [JsonIgnore]
    public required string TemplateName { get; init; }

    /// <summary>Gets the language; its <see cref="TemplateLanguage.Code"/> is needed (<c>language</c>).</summary>
    [JsonIgnore]
    public required TemplateLanguage Language { get; init; }

    /// <summary>Gets the values by position, the older form (<c>params</c>). Use either these or <see cref="Components"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<TemplateParam> Params { get; init; } = [];

    /// <summary>Gets the values by part, the newer form (<c>components</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<TemplateComponent> Components { get; init; } = [];

    private protected override MessageContent? CreateContent()
    {
        RequestRules.CheckText(Namespace, nameof(Namespace));
        RequestRules.CheckText(TemplateName, nameof(TemplateName));
        RequestRules.Require(
            Language is { Code.Length: > 0 },
            "Language.Code is not set. Set it to the language of the template, such as en or en_US.");
        RequestRules.Require(Params.Count == 0 || Components.Count == 0, "Params and Components are both set: use one of them.");
        foreach (var param in Params)
            TemplateRules.Check(param);
        foreach (var component in Components)
            TemplateRules.Check(component);
        var template = new Template { Namespace = Namespace, TemplateName = TemplateName, Language = Language };
        if (Params.Count > 0)
            template = template with { Params = Params };
        if (Components.Count > 0)
            template = template with { Components = Components };
        return new MessageContent { Hsm = template };
    }
}
