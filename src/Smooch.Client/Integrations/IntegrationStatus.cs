namespace Smooch.Client;

/// <summary>
/// Whether an integration works (<c>status</c>, since 2018). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct IntegrationStatus
{
    /// <summary>Gets <c>active</c>: it works.</summary>
    public static IntegrationStatus Active => new("active");

    /// <summary>Gets <c>inactive</c>: it is switched off.</summary>
    public static IntegrationStatus Inactive => new("inactive");

    /// <summary>Gets <c>error</c>: it does not work; see <see cref="Integration.Error"/> for the reason.</summary>
    public static IntegrationStatus Error => new("error");
}
