namespace Smooch.Client;

/// <summary>Push notifications of Google (<c>fcm</c>).</summary>
[JsonCase("fcm")]
public sealed partial record FcmIntegration : Integration
{
    /// <summary>Gets the id of the project at Google (<c>senderId</c>).</summary>
    public partial string? SenderId { get; init; }
}
