namespace Smooch.Client;

/// <summary>
/// The status of a WhatsApp deployment (<c>status</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct DeploymentStatus
{
    /// <summary>Gets <c>deleting</c>: it is being taken down.</summary>
    public static DeploymentStatus Deleting => new("deleting");

    /// <summary>Gets <c>error</c>: it failed.</summary>
    public static DeploymentStatus Error => new("error");

    /// <summary>Gets <c>integrated</c>: an integration uses it.</summary>
    public static DeploymentStatus Integrated => new("integrated");

    /// <summary>Gets <c>pending</c>: it waits for the code that confirms its phone number.</summary>
    public static DeploymentStatus Pending => new("pending");

    /// <summary>Gets <c>registered</c>: its phone number is confirmed.</summary>
    public static DeploymentStatus Registered => new("registered");

    /// <summary>Gets <c>starting</c>: it is being set up.</summary>
    public static DeploymentStatus Starting => new("starting");

    /// <summary>Gets <c>unregistered</c>: it has no phone number yet.</summary>
    public static DeploymentStatus Unregistered => new("unregistered");
}
