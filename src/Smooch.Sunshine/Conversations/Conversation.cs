namespace Smooch.Sunshine;

/// <summary>A conversation between users and the business.</summary>
[JsonModel]
public sealed partial record Conversation : SunshineResource
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial ConversationType Type { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the switchboard integration that is in control; null when none is (<c>activeSwitchboardIntegration</c>).</summary>
    public partial SwitchboardIntegrationReference? ActiveSwitchboardIntegration { get; init; }

    /// <summary>
    /// Gets the switchboard integration that was offered control; null when none was (<c>pendingSwitchboardIntegration</c>).
    /// </summary>
    public partial SwitchboardIntegrationReference? PendingSwitchboardIntegration { get; init; }

    /// <summary>
    /// Gets a value indicating whether it is the first personal conversation of a user, which cannot be deleted (<c>isDefault</c>).
    /// </summary>
    public partial bool? IsDefault { get; init; }

    /// <summary>Gets the name (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the description (<c>description</c>).</summary>
    public partial string? Description { get; init; }

    /// <summary>Gets the address of the icon (<c>iconUrl</c>).</summary>
    public partial string? IconUrl { get; init; }

    /// <summary>Gets when the business last read it (<c>businessLastRead</c>).</summary>
    public partial DateTimeOffset? BusinessLastRead { get; init; }

    /// <summary>Gets when the last message was added, else when it was created (<c>lastUpdatedAt</c>).</summary>
    public partial DateTimeOffset? LastUpdatedAt { get; init; }

    /// <summary>Gets when it was created (<c>createdAt</c>).</summary>
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Gets the brand; undocumented, but sent with events (<c>brandId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? BrandId { get; init; }
}
