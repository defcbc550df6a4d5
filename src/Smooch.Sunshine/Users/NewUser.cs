namespace Smooch.Sunshine;

/// <summary>A user to create.</summary>
[JsonModel]
public sealed partial record NewUser
{
    /// <summary>
    /// Gets your own id of the user, 1 to 1,024 characters; with it creating is safe to try again, since a duplicate is rejected with 409
    /// (<c>externalId</c>).
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets the brand of a brand-separated user (<c>brandId</c>).</summary>
    public string? BrandId { get; init; }

    /// <summary>Gets when the user signed up (<c>signedUpAt</c>).</summary>
    public DateTimeOffset? SignedUpAt { get; init; }

    /// <summary>Gets a value indicating whether the user is kept beyond the expiry of inactive users (<c>toBeRetained</c>).</summary>
    public bool? ToBeRetained { get; init; }

    /// <summary>Gets the profile (<c>profile</c>).</summary>
    public NewUserProfile? Profile { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.Length(ExternalId, 1, 1024, nameof(ExternalId));
        Profile?.Check();
        RequestRules.Metadata(Metadata);
    }
}
