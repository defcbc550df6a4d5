namespace Smooch.Sunshine;

/// <summary>How the link of a channel is confirmed.</summary>
[OpenValue]
public readonly partial struct ConfirmationType
{
    /// <summary>Gets <c>immediate</c>.</summary>
    public static ConfirmationType Immediate => new("immediate");

    /// <summary>Gets <c>userActivity</c>.</summary>
    public static ConfirmationType UserActivity => new("userActivity");

    /// <summary>Gets <c>prompt</c>.</summary>
    public static ConfirmationType Prompt => new("prompt");
}
