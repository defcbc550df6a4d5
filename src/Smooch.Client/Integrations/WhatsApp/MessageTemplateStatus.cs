namespace Smooch.Client;

/// <summary>
/// The approval status of a message template (<c>status</c>, v1.1). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct MessageTemplateStatus
{
    /// <summary>Gets <c>PENDING</c>: not decided yet.</summary>
    public static MessageTemplateStatus Pending => new("PENDING");

    /// <summary>Gets <c>APPROVED</c>: may be sent.</summary>
    public static MessageTemplateStatus Approved => new("APPROVED");

    /// <summary>Gets <c>REJECTED</c>: may not be sent.</summary>
    public static MessageTemplateStatus Rejected => new("REJECTED");
}
