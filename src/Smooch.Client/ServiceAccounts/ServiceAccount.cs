namespace Smooch.Client;

/// <summary>An account for one program of the business. It can access only the apps that it created or was granted.</summary>
[JsonModel]
public sealed partial record ServiceAccount : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}
