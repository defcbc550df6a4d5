using System.Text.Json;

namespace Smooch.Client;

/// <summary>Opens a page.</summary>
[JsonCase("link")]
public sealed partial record NewLinkAction : NewAction
{
    /// <summary>Gets the page (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    /// <summary>Gets whether a tap beside the button means this one (<c>default</c>); Messenger items.</summary>
    public bool? Default { get; init; }

    /// <summary>Gets what only one channel understands, such as <c>{"messenger":{"webview_height_ratio":"tall"}}</c> (<c>extraChannelOptions</c>).</summary>
    public JsonElement? ExtraChannelOptions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(Uri, "The uri of a link action");
        RequestRules.CheckObject(ExtraChannelOptions, nameof(ExtraChannelOptions));
    }
}
