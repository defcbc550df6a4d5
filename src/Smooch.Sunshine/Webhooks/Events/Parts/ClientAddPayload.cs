namespace Smooch.Sunshine;

/// <summary>The payload of <c>client:add</c>.</summary>
[JsonModel]
public sealed partial record ClientAddPayload : SmoochModel
{
    /// <summary>Gets the conversation that the channel was linked to (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets the client (<c>client</c>).</summary>
    public partial UserClient? Client { get; init; }

    /// <summary>Gets why: <c>channelLinking</c>, <c>sdkLogin</c> or <c>authCode</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }
}
