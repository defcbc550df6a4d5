namespace Smooch.MessageBird;

/// <summary>A WhatsApp template with its values (<c>hsm</c>).</summary>
[JsonModel]
public sealed partial record Template : SmoochModel
{
    /// <summary>Gets the namespace of the WhatsApp account (<c>namespace</c>).</summary>
    public partial string? Namespace { get; init; }

    /// <summary>Gets the name of the template (<c>templateName</c>).</summary>
    public partial string? TemplateName { get; init; }

    /// <summary>Gets the language (<c>language</c>).</summary>
    public partial TemplateLanguage? Language { get; init; }

    /// <summary>Gets the values by position; the older form (<c>params</c>).</summary>
    public partial IReadOnlyList<TemplateParam> Params { get; init; }

    /// <summary>Gets the values by part; the newer form (<c>components</c>).</summary>
    public partial IReadOnlyList<TemplateComponent> Components { get; init; }
}
