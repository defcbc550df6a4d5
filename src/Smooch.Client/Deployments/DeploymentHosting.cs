namespace Smooch.Client;

/// <summary>
/// The host of a WhatsApp deployment (<c>hosting</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct DeploymentHosting
{
    /// <summary>Gets <c>self</c>: the business itself.</summary>
    public static DeploymentHosting Self => new("self");

    /// <summary>Gets <c>smooch</c>: the service.</summary>
    public static DeploymentHosting Smooch => new("smooch");
}
