namespace Smooch.MessageBird;

/// <summary>The text of an e-mail, in one form or both.</summary>
[JsonModel]
public sealed partial record EmailContent : SmoochModel
{
    /// <summary>Gets the HTML (<c>html</c>).</summary>
    public partial string? Html { get; init; }

    /// <summary>Gets the plain text (<c>text</c>).</summary>
    public partial string? Text { get; init; }
}
