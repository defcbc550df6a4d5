namespace Smooch.Client;

/// <summary>How the user confirms a new channel (<c>type</c> of a confirmation; reference: link channel). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct LinkConfirmationType
{
    /// <summary>Gets <c>immediate</c>: not at all: linked at once.</summary>
    public static LinkConfirmationType Immediate => new("immediate");

    /// <summary>Gets <c>userActivity</c>: by answering the message that is sent.</summary>
    public static LinkConfirmationType UserActivity => new("userActivity");

    /// <summary>Gets <c>prompt</c>: by answering a prompt of the service.</summary>
    public static LinkConfirmationType Prompt => new("prompt");
}
