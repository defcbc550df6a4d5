namespace Smooch.MessageBird;

/// <summary>A channel on which a contact can be reached.</summary>
[JsonModel]
public sealed partial record Channel : MessageBirdResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the platform (<c>platformId</c>).</summary>
    public partial Platform PlatformId { get; init; }

    /// <summary>Gets the status (<c>status</c>).</summary>
    public partial ChannelStatus Status { get; init; }
}
