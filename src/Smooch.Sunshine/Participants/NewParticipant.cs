namespace Smooch.Sunshine;

/// <summary>A user who joins a conversation, named by one of two ids.</summary>
[JsonModel]
public sealed partial record NewParticipant
{
    /// <summary>Gets the id of the user (<c>userId</c>).</summary>
    public string? UserId { get; init; }

    /// <summary>Gets your own id of the user (<c>userExternalId</c>).</summary>
    public string? UserExternalId { get; init; }

    /// <summary>
    /// Gets a value indicating whether the SDK client of the user follows the conversation and gets push notifications; required for
    /// <c>sdkGroup</c> (<c>subscribeSDKClient</c>).
    /// </summary>
    public bool? SubscribeSDKClient { get; init; }

    internal void Check() =>
        RequestRules.Require(UserId is null != UserExternalId is null, "Either UserId or UserExternalId must be set, not both.");
}
