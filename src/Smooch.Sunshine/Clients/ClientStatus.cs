namespace Smooch.Sunshine;

/// <summary>The status of a client.</summary>
[OpenValue]
public readonly partial struct ClientStatus
{
    /// <summary>Gets <c>active</c>.</summary>
    public static ClientStatus Active => new("active");

    /// <summary>Gets <c>blocked</c>.</summary>
    public static ClientStatus Blocked => new("blocked");

    /// <summary>Gets <c>inactive</c>.</summary>
    public static ClientStatus Inactive => new("inactive");

    /// <summary>Gets <c>pending</c>.</summary>
    public static ClientStatus Pending => new("pending");
}
