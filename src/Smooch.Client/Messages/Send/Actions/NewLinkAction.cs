using System.Text.Json;

namespace Smooch.Client;

/// <summary>A button that opens a page.</summary>
[JsonCase("link")]
public sealed partial record NewLinkAction : NewAction
{
    /// <summary>Gets the page (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    /// <summary>Gets whether a click outside the buttons triggers this one (<c>default</c>); Messenger items.</summary>
    public bool? Default { get; init; }

    /// <summary>
    /// Gets the options for single channels, such as <c>{"messenger":{"webview_height_ratio":"tall"}}</c> (<c>extraChannelOptions</c>).
    /// </summary>
    public JsonElement? ExtraChannelOptions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(Uri, "The uri of a link action");
        RequestRules.CheckObject(ExtraChannelOptions, nameof(ExtraChannelOptions));
    }
}
