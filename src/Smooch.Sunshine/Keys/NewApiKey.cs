namespace Smooch.Sunshine;

/// <summary>A key to create.</summary>
[JsonModel]
public sealed partial record NewApiKey
{
    /// <summary>Gets the name, 1 to 100 characters (<c>displayName</c>).</summary>
    public required string DisplayName { get; init; }
}
