namespace Smooch.Sunshine;

/// <summary>
/// Something that a user can click. Match on the cases; a type that this SDK does not know is an <see cref="UnknownAction"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownAction))]
public abstract partial record MessageAction : SmoochModel
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }
}
