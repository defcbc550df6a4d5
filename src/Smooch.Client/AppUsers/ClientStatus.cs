namespace Smooch.Client;

/// <summary>
/// Whether a client can be reached (<c>status</c>, v1.1). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct ClientStatus
{
    /// <summary>Gets <c>active</c>: reachable.</summary>
    public static ClientStatus Active => new("active");

    /// <summary>Gets <c>blocked</c>: the user blocked the business.</summary>
    public static ClientStatus Blocked => new("blocked");

    /// <summary>Gets <c>inactive</c>: not reachable.</summary>
    public static ClientStatus Inactive => new("inactive");

    /// <summary>Gets <c>pending</c>: not confirmed yet.</summary>
    public static ClientStatus Pending => new("pending");
}
