namespace Smooch.Sunshine;

/// <summary>Twitter.</summary>
[JsonCase("twitter")]
public sealed partial record TwitterIntegration : Integration
{
    /// <summary>Gets the tier of the API (<c>tier</c>).</summary>
    public partial string? Tier { get; init; }

    /// <summary>Gets the environment (<c>envName</c>).</summary>
    public partial string? EnvName { get; init; }
}
