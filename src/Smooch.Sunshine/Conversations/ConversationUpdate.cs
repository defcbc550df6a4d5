namespace Smooch.Sunshine;

/// <summary>Changes to a conversation; what is not assigned is not sent, null clears a value.</summary>
[JsonModel]
public sealed partial record ConversationUpdate
{
    /// <summary>Gets the name, 1 to 100 characters (<c>displayName</c>).</summary>
    public Optional<string?> DisplayName { get; init; }

    /// <summary>Gets the description, 1 to 100 characters (<c>description</c>).</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>Gets the address of the icon (<c>iconUrl</c>).</summary>
    public Optional<string?> IconUrl { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.Length(DisplayName.Value, 1, 100, nameof(DisplayName));
        RequestRules.Length(Description.Value, 1, 100, nameof(Description));
        RequestRules.Length(IconUrl.Value, 1, 2048, nameof(IconUrl));
        RequestRules.Metadata(Metadata);
    }
}
