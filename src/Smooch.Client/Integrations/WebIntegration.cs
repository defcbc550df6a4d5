namespace Smooch.Client;

/// <summary>The web messenger (<c>web</c>). The service sends <c>null</c> for settings that are not set.</summary>
[JsonCase("web")]
public sealed partial record WebIntegration : Integration
{
    /// <summary>Gets the colour of header and button, hexadecimal without <c>#</c>, such as <c>65758e</c> (<c>brandColor</c>).</summary>
    public partial string? BrandColor { get; init; }

    /// <summary>Gets the colour of the user's messages, hexadecimal without <c>#</c> (<c>conversationColor</c>).</summary>
    public partial string? ConversationColor { get; init; }

    /// <summary>Gets the colour of buttons and links, hexadecimal without <c>#</c> (<c>actionColor</c>).</summary>
    public partial string? ActionColor { get; init; }

    /// <summary>Gets the look of the closed messenger (<c>displayStyle</c>).</summary>
    public partial WebDisplayStyle DisplayStyle { get; init; }

    /// <summary>Gets the icon of the closed messenger (<c>buttonIconUrl</c>).</summary>
    public partial string? ButtonIconUrl { get; init; }

    /// <summary>Gets the width of the closed messenger as a CSS length, such as <c>58px</c> (<c>buttonWidth</c>).</summary>
    public partial string? ButtonWidth { get; init; }

    /// <summary>Gets the height of the closed messenger as a CSS length (<c>buttonHeight</c>).</summary>
    public partial string? ButtonHeight { get; init; }

    /// <summary>Gets the name in the header (<c>businessName</c>).</summary>
    public partial string? BusinessName { get; init; }

    /// <summary>Gets the icon in the header (<c>businessIconUrl</c>).</summary>
    public partial string? BusinessIconUrl { get; init; }

    /// <summary>Gets the picture behind the conversation (<c>backgroundImageUrl</c>).</summary>
    public partial string? BackgroundImageUrl { get; init; }

    /// <summary>Gets whether the introduction stays in sight when the conversation is long (<c>fixedIntroPane</c>).</summary>
    public partial bool? FixedIntroPane { get; init; }

    /// <summary>
    /// Gets the ids of the integrations that users are offered to continue on, in their order; empty when the order is not set
    /// (<c>integrationOrder</c>).
    /// </summary>
    public partial IReadOnlyList<string> IntegrationOrder { get; init; }

    /// <summary>Gets the origins that may show the messenger; empty when all may (<c>originWhitelist</c>).</summary>
    public partial IReadOnlyList<string> OriginWhitelist { get; init; }
}
