using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The web messenger (<c>web</c>; reference: integrations). The service sends <c>null</c> for settings that are not set.</summary>
public sealed record WebIntegration : Integration
{
    /// <summary>Gets the colour of header and button, hexadecimal without <c>#</c>, such as <c>65758e</c> (<c>brandColor</c>).</summary>
    [JsonIgnore]
    public string? BrandColor { get => brandColor; init => brandColor = value; }

    [JsonInclude, JsonPropertyName("brandColor")]
    internal string? brandColor;

    /// <summary>Gets the colour of the user's messages, hexadecimal without <c>#</c> (<c>conversationColor</c>).</summary>
    [JsonIgnore]
    public string? ConversationColor { get => conversationColor; init => conversationColor = value; }

    [JsonInclude, JsonPropertyName("conversationColor")]
    internal string? conversationColor;

    /// <summary>Gets the colour of buttons and links, hexadecimal without <c>#</c> (<c>actionColor</c>).</summary>
    [JsonIgnore]
    public string? ActionColor { get => actionColor; init => actionColor = value; }

    [JsonInclude, JsonPropertyName("actionColor")]
    internal string? actionColor;

    /// <summary>Gets what the closed messenger looks like (<c>displayStyle</c>).</summary>
    [JsonIgnore]
    public WebDisplayStyle DisplayStyle { get => new(displayStyle ?? ""); init => displayStyle = value.text; }

    [JsonInclude, JsonPropertyName("displayStyle"), JsonConverter(typeof(WebDisplayStyle.Wire))]
    internal string? displayStyle;

    /// <summary>Gets the icon of the closed messenger (<c>buttonIconUrl</c>).</summary>
    [JsonIgnore]
    public string? ButtonIconUrl { get => buttonIconUrl; init => buttonIconUrl = value; }

    [JsonInclude, JsonPropertyName("buttonIconUrl")]
    internal string? buttonIconUrl;

    /// <summary>Gets the width of the closed messenger, as CSS says it, such as <c>58px</c> (<c>buttonWidth</c>).</summary>
    [JsonIgnore]
    public string? ButtonWidth { get => buttonWidth; init => buttonWidth = value; }

    [JsonInclude, JsonPropertyName("buttonWidth")]
    internal string? buttonWidth;

    /// <summary>Gets the height of the closed messenger, as CSS says it (<c>buttonHeight</c>).</summary>
    [JsonIgnore]
    public string? ButtonHeight { get => buttonHeight; init => buttonHeight = value; }

    [JsonInclude, JsonPropertyName("buttonHeight")]
    internal string? buttonHeight;

    /// <summary>Gets the name in the header (<c>businessName</c>).</summary>
    [JsonIgnore]
    public string? BusinessName { get => businessName; init => businessName = value; }

    [JsonInclude, JsonPropertyName("businessName")]
    internal string? businessName;

    /// <summary>Gets the icon in the header (<c>businessIconUrl</c>).</summary>
    [JsonIgnore]
    public string? BusinessIconUrl { get => businessIconUrl; init => businessIconUrl = value; }

    [JsonInclude, JsonPropertyName("businessIconUrl")]
    internal string? businessIconUrl;

    /// <summary>Gets the picture behind the conversation (<c>backgroundImageUrl</c>).</summary>
    [JsonIgnore]
    public string? BackgroundImageUrl { get => backgroundImageUrl; init => backgroundImageUrl = value; }

    [JsonInclude, JsonPropertyName("backgroundImageUrl")]
    internal string? backgroundImageUrl;

    /// <summary>Gets whether the introduction stays in sight when the conversation is long (<c>fixedIntroPane</c>).</summary>
    [JsonIgnore]
    public bool? FixedIntroPane { get => fixedIntroPane; init => fixedIntroPane = value; }

    [JsonInclude, JsonPropertyName("fixedIntroPane")]
    internal bool? fixedIntroPane;

    /// <summary>Gets the ids of the integrations that users are offered to continue on, in their order; empty when the order is not set (<c>integrationOrder</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> IntegrationOrder { get => integrationOrder ?? []; init => integrationOrder = value; }

    [JsonInclude, JsonPropertyName("integrationOrder")]
    internal IReadOnlyList<string>? integrationOrder;

    /// <summary>Gets the origins that may show the messenger; empty when all may (<c>originWhitelist</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> OriginWhitelist { get => originWhitelist ?? []; init => originWhitelist = value; }

    [JsonInclude, JsonPropertyName("originWhitelist")]
    internal IReadOnlyList<string>? originWhitelist;

    private protected override void Close()
    {
    }
}
