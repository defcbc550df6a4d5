namespace Smooch.Sunshine;

/// <summary>A quoted message of the conversation.</summary>
[JsonCase("message")]
public sealed partial record QuotedFullMessage : QuotedMessage
{
    /// <summary>Gets the message (<c>message</c>).</summary>
    public partial Message? Message { get; init; }
}
