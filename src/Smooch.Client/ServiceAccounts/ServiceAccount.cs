namespace Smooch.Client;

/// <summary>An account for one service of the business, which sees the apps that it made or was granted, and no others (reference: service account).</summary>
[JsonModel]
public sealed partial record ServiceAccount : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}
