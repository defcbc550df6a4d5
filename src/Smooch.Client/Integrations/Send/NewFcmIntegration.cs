namespace Smooch.Client;

/// <summary>Push notifications of Google (<c>fcm</c>).</summary>
[JsonCase("fcm")]
public sealed partial record NewFcmIntegration : NewIntegration
{
    /// <summary>Gets the server key of the project at Google (<c>serverKey</c>).</summary>
    public required SmoochSecret ServerKey { get; init; }

    /// <summary>Gets the id of the project (<c>senderId</c>).</summary>
    public required string SenderId { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckSecret(ServerKey, nameof(ServerKey));
        RequestRules.CheckText(SenderId, nameof(SenderId));
    }
}
