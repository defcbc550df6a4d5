namespace Smooch.Sunshine;

/// <summary>
/// The content of a message. Match on the cases; a type that this SDK does not know is an <see cref="UnknownContent"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownContent))]
public abstract partial record MessageContent : SmoochModel
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial ContentType Type { get; init; }
}
