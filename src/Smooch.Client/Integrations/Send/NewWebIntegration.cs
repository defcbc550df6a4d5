namespace Smooch.Client;

/// <summary>The web messenger (<c>web</c>). No member is needed.</summary>
[JsonCase("web")]
public sealed partial record NewWebIntegration : NewIntegration
{
    /// <summary>Gets the colour of header and button, hexadecimal without <c>#</c>, such as <c>65758e</c> (<c>brandColor</c>).</summary>
    public string? BrandColor { get; init; }

    /// <summary>Gets the colour of the user's messages, hexadecimal without <c>#</c> (<c>conversationColor</c>).</summary>
    public string? ConversationColor { get; init; }

    /// <summary>Gets the colour of buttons and links, hexadecimal without <c>#</c> (<c>actionColor</c>).</summary>
    public string? ActionColor { get; init; }

    /// <summary>Gets the look of the closed messenger (<c>displayStyle</c>).</summary>
    public WebDisplayStyle DisplayStyle { get; init; }

    /// <summary>Gets the icon of the closed messenger, for <see cref="WebDisplayStyle.Button"/> (<c>buttonIconUrl</c>).</summary>
    public string? ButtonIconUrl { get; init; }

    /// <summary>Gets the width of the closed messenger as a CSS length, such as <c>58px</c> (<c>buttonWidth</c>).</summary>
    public string? ButtonWidth { get; init; }

    /// <summary>Gets the height of the closed messenger as a CSS length (<c>buttonHeight</c>).</summary>
    public string? ButtonHeight { get; init; }

    /// <summary>Gets the name in the header (<c>businessName</c>).</summary>
    /// <value>Null: the name of the app.</value>
    public string? BusinessName { get; init; }

    /// <summary>Gets the icon in the header (<c>businessIconUrl</c>).</summary>
    /// <value>Null: the icon of the app.</value>
    public string? BusinessIconUrl { get; init; }

    /// <summary>Gets the picture behind the conversation (<c>backgroundImageUrl</c>).</summary>
    public string? BackgroundImageUrl { get; init; }

    /// <summary>Gets whether the introduction stays in sight when the conversation is long (<c>fixedIntroPane</c>).</summary>
    public bool? FixedIntroPane { get; init; }

    /// <summary>Gets the ids of the integrations that users are offered to continue on, in their order (<c>integrationOrder</c>).</summary>
    public IReadOnlyList<string>? IntegrationOrder { get; init; }

    /// <summary>Gets the origins that may show the messenger, such as <c>https://shop.example.org</c> (<c>originWhitelist</c>).</summary>
    /// <value>Null: all origins.</value>
    public IReadOnlyList<string>? OriginWhitelist { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckTexts(IntegrationOrder, nameof(IntegrationOrder));
        RequestRules.CheckTexts(OriginWhitelist, nameof(OriginWhitelist));
    }
}
