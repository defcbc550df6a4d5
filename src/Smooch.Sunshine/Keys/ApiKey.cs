namespace Smooch.Sunshine;

/// <summary>A key of an app or of a custom integration. Its secret is returned by every read.</summary>
[JsonModel]
public sealed partial record ApiKey : SunshineResource
{
    /// <summary>Gets the name (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the secret (<c>secret</c>).</summary>
    public partial SmoochSecret Secret { get; init; }
}
