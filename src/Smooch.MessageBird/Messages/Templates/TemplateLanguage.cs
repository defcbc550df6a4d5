namespace Smooch.MessageBird;

/// <summary>The language of a template.</summary>
[JsonModel]
public sealed partial record TemplateLanguage : SmoochModel
{
    /// <summary>Gets how the language is chosen (<c>policy</c>).</summary>
    public partial LanguagePolicy Policy { get; init; }

    /// <summary>Gets the language, such as <c>en</c> or <c>en_US</c> (<c>code</c>).</summary>
    public partial string? Code { get; init; }
}
