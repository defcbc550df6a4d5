namespace Smooch.Sunshine;

/// <summary>A quoted message that only the channel knows.</summary>
[JsonCase("externalMessageId")]
public sealed partial record QuotedExternalMessage : QuotedMessage
{
    /// <summary>Gets the id on the channel (<c>externalMessageId</c>).</summary>
    public partial string? ExternalMessageId { get; init; }
}
