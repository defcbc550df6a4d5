namespace Smooch.Client;

/// <summary>Facebook Messenger (<c>messenger</c>).</summary>
[JsonCase("messenger")]
public sealed partial record MessengerIntegration : Integration
{
    /// <summary>Gets the id of the page (<c>pageId</c>).</summary>
    public partial string? PageId { get; init; }

    /// <summary>Gets the id of the app at Facebook (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>Gets the id of the user who connected the page (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the name of the user who connected the page (<c>username</c>).</summary>
    public partial string? Username { get; init; }
}
