namespace Smooch.Client;

/// <summary>
/// How the user confirms a new channel (<c>type</c> of a confirmation). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct LinkConfirmationType
{
    /// <summary>Gets <c>immediate</c>: the channel is linked immediately, without a confirmation.</summary>
    public static LinkConfirmationType Immediate => new("immediate");

    /// <summary>Gets <c>userActivity</c>: the user confirms by a response to the message.</summary>
    public static LinkConfirmationType UserActivity => new("userActivity");

    /// <summary>Gets <c>prompt</c>: the user confirms in a prompt of the service.</summary>
    public static LinkConfirmationType Prompt => new("prompt");
}
