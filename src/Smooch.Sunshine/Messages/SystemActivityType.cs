namespace Smooch.Sunshine;

/// <summary>What an informational message of the system reports.</summary>
[OpenValue]
public readonly partial struct SystemActivityType
{
    /// <summary>Gets <c>ticket:closed</c>.</summary>
    public static SystemActivityType TicketClosed => new("ticket:closed");

    /// <summary>Gets <c>ticket:transfer:email</c>.</summary>
    public static SystemActivityType TicketTransferEmail => new("ticket:transfer:email");

    /// <summary>Gets <c>conversation:endedByUser</c>.</summary>
    public static SystemActivityType ConversationEndedByUser => new("conversation:endedByUser");
}
