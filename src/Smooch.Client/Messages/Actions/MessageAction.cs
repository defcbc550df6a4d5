namespace Smooch.Client;

/// <summary>
/// A button. Match on the cases: <see cref="PostbackAction"/>, <see cref="ReplyAction"/> and so on; a type that this SDK does not know is
/// an <see cref="UnknownAction"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownAction))]
public abstract partial record MessageAction : SmoochResource
{
    /// <summary>Gets the kind of button (<c>type</c>).</summary>
    public partial MessageActionType Type { get; init; }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the page; empty for actions that open none (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets the custom metadata of the sender, a flat object (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets whether a click outside the buttons triggers this one; Messenger (<c>default</c>).</summary>
    public partial bool? Default { get; init; }
}
