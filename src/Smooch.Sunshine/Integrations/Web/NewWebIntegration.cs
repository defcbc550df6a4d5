namespace Smooch.Sunshine;

/// <summary>The web messenger, to create.</summary>
[JsonCase("web")]
public sealed partial record NewWebIntegration : NewIntegration
{
    /// <summary>Gets the color of the header, as hexadecimal digits (<c>brandColor</c>).</summary>
    public string? BrandColor { get; init; }

    /// <summary>Gets a value indicating whether the introduction stays visible (<c>fixedIntroPane</c>).</summary>
    public bool? FixedIntroPane { get; init; }

    /// <summary>Gets the color of the business messages (<c>conversationColor</c>).</summary>
    public string? ConversationColor { get; init; }

    /// <summary>Gets the color of actions (<c>actionColor</c>).</summary>
    public string? ActionColor { get; init; }

    /// <summary>Gets how the messenger is displayed, such as <c>button</c> (<c>displayStyle</c>).</summary>
    public string? DisplayStyle { get; init; }

    /// <summary>Gets the address of the icon of the button (<c>buttonIconUrl</c>).</summary>
    public string? ButtonIconUrl { get; init; }

    /// <summary>Gets the width of the button (<c>buttonWidth</c>).</summary>
    public string? ButtonWidth { get; init; }

    /// <summary>Gets the height of the button (<c>buttonHeight</c>).</summary>
    public string? ButtonHeight { get; init; }

    /// <summary>Gets the name of the business (<c>businessName</c>).</summary>
    public string? BusinessName { get; init; }

    /// <summary>Gets the address of the icon of the business (<c>businessIconUrl</c>).</summary>
    public string? BusinessIconUrl { get; init; }

    /// <summary>Gets the address of the background (<c>backgroundImageUrl</c>).</summary>
    public string? BackgroundImageUrl { get; init; }

    /// <summary>Gets the order of the other channels (<c>integrationOrder</c>).</summary>
    public IReadOnlyList<string>? IntegrationOrder { get; init; }

    /// <summary>Gets the origins that may show the messenger (<c>originWhitelist</c>).</summary>
    public IReadOnlyList<string>? OriginWhitelist { get; init; }

    /// <summary>Gets the form before a conversation (<c>prechatCapture</c>).</summary>
    public NewPrechatCapture? PrechatCapture { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
