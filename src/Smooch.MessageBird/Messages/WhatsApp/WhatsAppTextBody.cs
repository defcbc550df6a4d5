namespace Smooch.MessageBird;

/// <summary>The text of a <see cref="WhatsAppText"/>.</summary>
[JsonModel]
public sealed partial record WhatsAppTextBody : SmoochModel
{
    /// <summary>Gets the text (<c>body</c>).</summary>
    public partial string? Body { get; init; }
}
