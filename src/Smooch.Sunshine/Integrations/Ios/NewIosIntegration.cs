namespace Smooch.Sunshine;

/// <summary>The SDK for iOS, to create.</summary>
[JsonCase("ios")]
public sealed partial record NewIosIntegration : NewIntegration
{
    /// <summary>Gets the certificate, in base64 (<c>certificate</c>).</summary>
    public SmoochSecret Certificate { get; init; }

    /// <summary>Gets the password of the certificate (<c>password</c>).</summary>
    public SmoochSecret Password { get; init; }

    /// <summary>Gets a value indicating whether it uses the production servers of Apple (<c>production</c>).</summary>
    public bool? Production { get; init; }

    /// <summary>Gets a value indicating whether the badge is updated (<c>autoUpdateBadge</c>).</summary>
    public bool? AutoUpdateBadge { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
