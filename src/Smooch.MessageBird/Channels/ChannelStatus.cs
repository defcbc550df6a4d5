namespace Smooch.MessageBird;

/// <summary>The status of a channel (<c>status</c>). Only an active channel carries messages. Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct ChannelStatus
{
    /// <summary>Gets <c>inactive</c>: not in use.</summary>
    public static ChannelStatus Inactive => new("inactive");

    /// <summary>Gets <c>active</c>: in use.</summary>
    public static ChannelStatus Active => new("active");

    /// <summary>Gets <c>pending</c>: being set up.</summary>
    public static ChannelStatus Pending => new("pending");

    /// <summary>Gets <c>activation_required</c>: must be activated.</summary>
    public static ChannelStatus ActivationRequired => new("activation_required");

    /// <summary>Gets <c>activation_code_required</c>: waits for its activation code.</summary>
    public static ChannelStatus ActivationCodeRequired => new("activation_code_required");

    /// <summary>Gets <c>activating</c>: being activated.</summary>
    public static ChannelStatus Activating => new("activating");

    /// <summary>Gets <c>activation_failed</c>: could not be activated.</summary>
    public static ChannelStatus ActivationFailed => new("activation_failed");

    /// <summary>Gets <c>action_required</c>: waits for the business.</summary>
    public static ChannelStatus ActionRequired => new("action_required");

    /// <summary>Gets <c>not_verified</c>: not verified.</summary>
    public static ChannelStatus NotVerified => new("not_verified");

    /// <summary>Gets <c>unavailable</c>: not available.</summary>
    public static ChannelStatus Unavailable => new("unavailable");

    /// <summary>Gets <c>deleted</c>: deleted.</summary>
    public static ChannelStatus Deleted => new("deleted");
}
