namespace Smooch.Client;

/// <summary>A menu item that opens a page.</summary>
[JsonCase("link")]
public sealed partial record NewLinkMenuItem : NewMenuItem
{
    /// <summary>Gets the page (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(Uri, "The uri of a menu item");
}
