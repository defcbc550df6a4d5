namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record UnityIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
