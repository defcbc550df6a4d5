namespace Smooch.Sunshine;

/// <summary>Changes to a user; what is not assigned is not sent and stays as it is.</summary>
[JsonModel]
public sealed partial record UserUpdate
{
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
        Profile?.Check();
        RequestRules.Metadata(Metadata);
    }
}
