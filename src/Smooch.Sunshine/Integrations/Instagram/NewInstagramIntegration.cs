namespace Smooch.Sunshine;

/// <summary>Instagram, to create.</summary>
[JsonCase("instagram")]
public sealed partial record NewInstagramIntegration : NewIntegration
{
    /// <summary>Gets the access token of the page (<c>pageAccessToken</c>).</summary>
    public required SmoochSecret PageAccessToken { get; init; }

    /// <summary>Gets the app of Meta (<c>appId</c>).</summary>
    public required string AppId { get; init; }

    /// <summary>Gets the secret of the app (<c>appSecret</c>).</summary>
    public required SmoochSecret AppSecret { get; init; }

    /// <summary>Gets a value indicating whether replies to stories are received (<c>storyRepliesEnabled</c>).</summary>
    public bool? StoryRepliesEnabled { get; init; }

    /// <summary>Gets a value indicating whether mentions in stories are received (<c>storyMentionsEnabled</c>).</summary>
    public bool? StoryMentionsEnabled { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Secret(PageAccessToken, nameof(PageAccessToken));
        RequestRules.Text(AppId, nameof(AppId));
        RequestRules.Secret(AppSecret, nameof(AppSecret));
    }
}
