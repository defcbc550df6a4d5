namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record InstagramIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the access token of the page (<c>pageAccessToken</c>).</summary>
    public SmoochSecret PageAccessToken { get; init; }

    /// <summary>Gets a value indicating whether replies to stories are received (<c>storyRepliesEnabled</c>).</summary>
    public bool? StoryRepliesEnabled { get; init; }

    /// <summary>Gets a value indicating whether mentions in stories are received (<c>storyMentionsEnabled</c>).</summary>
    public bool? StoryMentionsEnabled { get; init; }
}
