using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Messenger.</summary>
[JsonCase("messenger")]
public sealed partial record MessengerIntegration : Integration
{
    /// <summary>Gets the app of Meta (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>Gets the access token of the page (<c>pageAccessToken</c>).</summary>
    public partial SmoochSecret PageAccessToken { get; init; }

    /// <summary>Gets the page; a number or a string (<c>pageId</c>).</summary>
    public partial JsonElement? PageId { get; init; }

    /// <summary>Gets the name of the page (<c>pageName</c>).</summary>
    public partial string? PageName { get; init; }
}
