namespace Smooch.Client;

/// <summary>Who runs a WhatsApp deployment (<c>hosting</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct DeploymentHosting
{
    /// <summary>Gets <c>self</c>: the business itself.</summary>
    public static DeploymentHosting Self => new("self");

    /// <summary>Gets <c>smooch</c>: the service.</summary>
    public static DeploymentHosting Smooch => new("smooch");
}
