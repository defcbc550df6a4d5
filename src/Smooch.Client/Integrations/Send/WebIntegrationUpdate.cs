namespace Smooch.Client;

/// <summary>
/// The changes to a web messenger. A setting that is not assigned stays as it is; assigning <see langword="null"/> sends <c>null</c>, which
/// clears the setting.
/// </summary>
/// <remarks>
/// The API does not document <c>null</c>; the service itself sends <c>null</c> for settings that are not set.
/// Assign lists as an array or a <see cref="List{T}"/>: C# converts neither a collection expression nor a value of an interface type to an
/// <see cref="Optional{T}"/>.
/// </remarks>
/// <example>
/// <code>
/// await smooch.Integrations.UpdateAsync(integrationId, new WebIntegrationUpdate
/// {
///     BrandColor = "0066ff",
///     BackgroundImageUrl = null,
///     OriginWhitelist = new[] { "https://shop.example.org" },
/// });
/// </code>
/// </example>
[JsonModel]
public sealed partial record WebIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the colour of header and button, hexadecimal without <c>#</c>, such as <c>65758e</c> (<c>brandColor</c>).</summary>
    public Optional<string?> BrandColor { get; init; }

    /// <summary>Gets the colour of the user's messages, hexadecimal without <c>#</c> (<c>conversationColor</c>).</summary>
    public Optional<string?> ConversationColor { get; init; }

    /// <summary>Gets the colour of buttons and links, hexadecimal without <c>#</c> (<c>actionColor</c>).</summary>
    public Optional<string?> ActionColor { get; init; }

    /// <summary>Gets the look of the closed messenger (<c>displayStyle</c>).</summary>
    public Optional<WebDisplayStyle?> DisplayStyle { get; init; }

    /// <summary>Gets the icon of the closed messenger, for <see cref="WebDisplayStyle.Button"/> (<c>buttonIconUrl</c>).</summary>
    public Optional<string?> ButtonIconUrl { get; init; }

    /// <summary>Gets the width of the closed messenger as a CSS length, such as <c>58px</c> (<c>buttonWidth</c>).</summary>
    public Optional<string?> ButtonWidth { get; init; }

    /// <summary>Gets the height of the closed messenger as a CSS length (<c>buttonHeight</c>).</summary>
    public Optional<string?> ButtonHeight { get; init; }

    /// <summary>Gets the name in the header (<c>businessName</c>).</summary>
    public Optional<string?> BusinessName { get; init; }

    /// <summary>Gets the icon in the header (<c>businessIconUrl</c>).</summary>
    public Optional<string?> BusinessIconUrl { get; init; }

    /// <summary>Gets the picture behind the conversation (<c>backgroundImageUrl</c>).</summary>
    public Optional<string?> BackgroundImageUrl { get; init; }

    /// <summary>Gets whether the introduction stays in sight when the conversation is long (<c>fixedIntroPane</c>).</summary>
    public Optional<bool?> FixedIntroPane { get; init; }

    /// <summary>Gets the ids of the integrations that users are offered to continue on, in their order (<c>integrationOrder</c>).</summary>
    public Optional<IReadOnlyList<string>?> IntegrationOrder { get; init; }

    /// <summary>Gets the origins that may show the messenger, such as <c>https://shop.example.org</c> (<c>originWhitelist</c>).</summary>
    public Optional<IReadOnlyList<string>?> OriginWhitelist { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckTexts(IntegrationOrder.Value, nameof(IntegrationOrder));
        RequestRules.CheckTexts(OriginWhitelist.Value, nameof(OriginWhitelist));
    }
}
