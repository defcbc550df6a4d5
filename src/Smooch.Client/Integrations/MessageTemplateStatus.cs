namespace Smooch.Client;

/// <summary>How far WhatsApp is with a message template (<c>status</c>, v1.1; reference: WhatsApp message template). An open set: what this SDK does not know yet keeps its text.</summary>
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
