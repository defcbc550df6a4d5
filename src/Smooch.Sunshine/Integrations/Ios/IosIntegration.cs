namespace Smooch.Sunshine;

/// <summary>The SDK for iOS.</summary>
[JsonCase("ios")]
public sealed partial record IosIntegration : Integration
{
    /// <summary>Gets a value indicating whether it uses the production servers of Apple (<c>production</c>).</summary>
    public partial bool? Production { get; init; }

    /// <summary>Gets a value indicating whether the badge is updated (<c>autoUpdateBadge</c>).</summary>
    public partial bool? AutoUpdateBadge { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public partial bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public partial bool? CanUserCreateMoreConversations { get; init; }

    /// <summary>Gets a value indicating whether attachments are enabled (<c>attachmentsEnabled</c>).</summary>
    public partial bool? AttachmentsEnabled { get; init; }
}
