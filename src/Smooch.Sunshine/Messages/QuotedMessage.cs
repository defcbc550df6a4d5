namespace Smooch.Sunshine;

/// <summary>The message that another one quotes.</summary>
[JsonUnion("type", Unknown = typeof(UnknownQuotedMessage))]
public abstract partial record QuotedMessage : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial string? Type { get; init; }
}
