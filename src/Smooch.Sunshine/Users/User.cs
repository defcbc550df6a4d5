namespace Smooch.Sunshine;

/// <summary>A user: a person who talks to the business.</summary>
[JsonModel]
public sealed partial record User : SunshineResource
{
    /// <summary>Gets a value indicating whether the user signed in with a JWT or the help center (<c>authenticated</c>).</summary>
    public partial bool? Authenticated { get; init; }

    /// <summary>Gets your own id of the user; every parameter for a user takes it too (<c>externalId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? ExternalId { get; init; }

    /// <summary>Gets the id of the user in Zendesk, digits (<c>zendeskId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? ZendeskId { get; init; }

    /// <summary>Gets the brand of a brand-separated user (<c>brandId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? BrandId { get; init; }

    /// <summary>Gets when the user signed up (<c>signedUpAt</c>).</summary>
    public partial DateTimeOffset? SignedUpAt { get; init; }

    /// <summary>Gets a value indicating whether the user is kept beyond the expiry of inactive users (<c>toBeRetained</c>).</summary>
    public partial bool? ToBeRetained { get; init; }

    /// <summary>Gets the profile; in webhooks only with <c>includeFullUser</c> (<c>profile</c>).</summary>
    public partial UserProfile? Profile { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the identities (<c>identities</c>).</summary>
    public partial IReadOnlyList<UserIdentity> Identities { get; init; }

    /// <summary>Gets a value indicating whether payment information is known; undocumented (<c>hasPaymentInfo</c>).</summary>
    public partial bool? HasPaymentInfo { get; init; }
}
