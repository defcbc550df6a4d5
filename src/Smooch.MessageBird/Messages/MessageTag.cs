namespace Smooch.MessageBird;

/// <summary>
/// Why a message may be sent outside the time window of Facebook Messenger (<c>tag</c>). Other values are kept as they are.
/// </summary>
[OpenValue]
public readonly partial struct MessageTag
{
    /// <summary>Gets <c>event.update</c>: about an event of the contact.</summary>
    public static MessageTag EventUpdate => new("event.update");

    /// <summary>Gets <c>purchase.update</c>: about a purchase.</summary>
    public static MessageTag PurchaseUpdate => new("purchase.update");

    /// <summary>Gets <c>account.update</c>: about the account of the contact.</summary>
    public static MessageTag AccountUpdate => new("account.update");

    /// <summary>Gets <c>human_agent</c>: a message of a person.</summary>
    public static MessageTag HumanAgent => new("human_agent");
}
