namespace Smooch.MessageBird;

/// <summary>A value for a placeholder of a template, by position.</summary>
[JsonModel]
public sealed partial record TemplateParam : SmoochModel
{
    /// <summary>Gets the text (<c>default</c>).</summary>
    public partial string? Default { get; init; }

    /// <summary>
    /// Gets the amount of money, which is written as the country of the contact does; then <c>dateTime</c> is absent (<c>currency</c>).
    /// </summary>
    public partial Currency? Currency { get; init; }

    /// <summary>
    /// Gets the RFC 3339 time, which is written as the country of the contact does; then <c>currency</c> is absent (<c>dateTime</c>).
    /// </summary>
    public partial string? DateTime { get; init; }
}
