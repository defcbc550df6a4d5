namespace Smooch.Sunshine;

/// <summary>Whether an integration works.</summary>
[OpenValue]
public readonly partial struct IntegrationStatus
{
    /// <summary>Gets <c>active</c>.</summary>
    public static IntegrationStatus Active => new("active");

    /// <summary>Gets <c>inactive</c>.</summary>
    public static IntegrationStatus Inactive => new("inactive");

    /// <summary>Gets <c>error</c>.</summary>
    public static IntegrationStatus Error => new("error");
}
