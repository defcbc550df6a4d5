namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record WebIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the color of the header, as hexadecimal digits (<c>brandColor</c>).</summary>
    public Optional<string?> BrandColor { get; init; }

    /// <summary>Gets whether the introduction stays visible (<c>fixedIntroPane</c>).</summary>
    public Optional<bool?> FixedIntroPane { get; init; }

    /// <summary>Gets the color of the business messages (<c>conversationColor</c>).</summary>
    public Optional<string?> ConversationColor { get; init; }

    /// <summary>Gets the color of actions (<c>actionColor</c>).</summary>
    public Optional<string?> ActionColor { get; init; }

    /// <summary>Gets how the messenger is displayed, such as <c>button</c> (<c>displayStyle</c>).</summary>
    public Optional<string?> DisplayStyle { get; init; }

    /// <summary>Gets the address of the icon of the button (<c>buttonIconUrl</c>).</summary>
    public Optional<string?> ButtonIconUrl { get; init; }

    /// <summary>Gets the width of the button (<c>buttonWidth</c>).</summary>
    public Optional<string?> ButtonWidth { get; init; }

    /// <summary>Gets the height of the button (<c>buttonHeight</c>).</summary>
    public Optional<string?> ButtonHeight { get; init; }

    /// <summary>Gets the name of the business (<c>businessName</c>).</summary>
    public Optional<string?> BusinessName { get; init; }

    /// <summary>Gets the address of the icon of the business (<c>businessIconUrl</c>).</summary>
    public Optional<string?> BusinessIconUrl { get; init; }

    /// <summary>Gets the address of the background (<c>backgroundImageUrl</c>).</summary>
    public Optional<string?> BackgroundImageUrl { get; init; }

    /// <summary>Gets the order of the other channels; null clears it (<c>integrationOrder</c>).</summary>
    public Optional<IReadOnlyList<string>?> IntegrationOrder { get; init; }

    /// <summary>Gets the origins that may show the messenger; null clears it (<c>originWhitelist</c>).</summary>
    public Optional<IReadOnlyList<string>?> OriginWhitelist { get; init; }

    /// <summary>Gets the form before a conversation (<c>prechatCapture</c>).</summary>
    public NewPrechatCapture? PrechatCapture { get; init; }

    /// <summary>Gets a value indicating whether users see the list of their conversations (<c>canUserSeeConversationList</c>).</summary>
    public bool? CanUserSeeConversationList { get; init; }

    /// <summary>Gets a value indicating whether users may create more conversations (<c>canUserCreateMoreConversations</c>).</summary>
    public bool? CanUserCreateMoreConversations { get; init; }
}
