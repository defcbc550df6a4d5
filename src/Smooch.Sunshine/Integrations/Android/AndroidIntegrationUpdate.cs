namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record AndroidIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the project of Firebase (<c>projectId</c>).</summary>
    public string? ProjectId { get; init; }

    /// <summary>Gets the e-mail address of the service account (<c>clientEmail</c>).</summary>
    public string? ClientEmail { get; init; }

    /// <summary>Gets the private key of the service account (<c>privateKey</c>).</summary>
    public SmoochSecret PrivateKey { get; init; }

    /// <summary>Gets the server key; deprecated (<c>serverKey</c>).</summary>
    public SmoochSecret ServerKey { get; init; }

    /// <summary>Gets the sender; deprecated (<c>senderId</c>).</summary>
    public string? SenderId { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
