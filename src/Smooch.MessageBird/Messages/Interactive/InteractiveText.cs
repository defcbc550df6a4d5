namespace Smooch.MessageBird;

/// <summary>The body or the footer of an interactive message.</summary>
[JsonModel]
public sealed partial record InteractiveText : SmoochModel
{
    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }
}
