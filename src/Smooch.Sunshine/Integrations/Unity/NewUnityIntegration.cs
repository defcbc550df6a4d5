namespace Smooch.Sunshine;

/// <summary>The SDK for Unity, to create.</summary>
[JsonCase("unity")]
public sealed partial record NewUnityIntegration : NewIntegration
{
    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
