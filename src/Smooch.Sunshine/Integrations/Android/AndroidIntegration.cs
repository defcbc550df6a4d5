namespace Smooch.Sunshine;

/// <summary>The SDK for Android.</summary>
[JsonCase("android")]
public sealed partial record AndroidIntegration : Integration
{
    /// <summary>Gets the sender; deprecated (<c>senderId</c>).</summary>
    public partial string? SenderId { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public partial bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public partial bool? CanUserCreateMoreConversations { get; init; }

    /// <summary>Gets a value indicating whether attachments are enabled (<c>attachmentsEnabled</c>).</summary>
    public partial bool? AttachmentsEnabled { get; init; }
}
