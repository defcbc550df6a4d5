namespace Smooch.Sunshine;

/// <summary>The button that a user clicked.</summary>
[JsonModel]
public sealed partial record Postback : SmoochModel
{
    /// <summary>Gets the payload of the button (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the label of the button; undocumented (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }
}
