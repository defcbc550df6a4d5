namespace Smooch.Sunshine;

/// <summary>The payload of delivery events.</summary>
[JsonModel]
public sealed partial record DeliveryPayload : SmoochModel
{
    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the message; its id as a rule (<c>message</c>).</summary>
    public partial Message? Message { get; init; }

    /// <summary>Gets the channel (<c>destination</c>).</summary>
    public partial DeliveryDestination? Destination { get; init; }

    /// <summary>Gets the ids of the message on the channel (<c>externalMessages</c>).</summary>
    public partial IReadOnlyList<ExternalMessage> ExternalMessages { get; init; }

    /// <summary>Gets a value indicating whether no further delivery event follows (<c>isFinalEvent</c>).</summary>
    public partial bool? IsFinalEvent { get; init; }

    /// <summary>Gets why the delivery failed (<c>error</c>).</summary>
    public partial EventError? Error { get; init; }
}
