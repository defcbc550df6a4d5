namespace Smooch.Sunshine;

/// <summary>Instagram.</summary>
[JsonCase("instagram")]
public sealed partial record InstagramIntegration : Integration
{
    /// <summary>Gets the app of Meta (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>Gets the business (<c>businessName</c>).</summary>
    public partial string? BusinessName { get; init; }

    /// <summary>Gets the user name of the business (<c>businessUsername</c>).</summary>
    public partial string? BusinessUsername { get; init; }

    /// <summary>Gets the page (<c>pageId</c>).</summary>
    public partial string? PageId { get; init; }

    /// <summary>Gets the id of the business (<c>businessId</c>).</summary>
    public partial string? BusinessId { get; init; }

    /// <summary>Gets the user name (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the user (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets a value indicating whether replies to stories are received (<c>storyRepliesEnabled</c>).</summary>
    public partial bool? StoryRepliesEnabled { get; init; }

    /// <summary>Gets a value indicating whether mentions in stories are received (<c>storyMentionsEnabled</c>).</summary>
    public partial bool? StoryMentionsEnabled { get; init; }
}
