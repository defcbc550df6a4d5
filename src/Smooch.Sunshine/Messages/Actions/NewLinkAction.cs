using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A link to send.</summary>
[JsonCase("link")]
public sealed partial record NewLinkAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Gets the address (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    /// <summary>Gets a value indicating whether it is the default action of an item on Messenger (<c>default</c>).</summary>
    public bool? Default { get; init; }

    /// <summary>Gets options of single channels (<c>extraChannelOptions</c>).</summary>
    public JsonElement? ExtraChannelOptions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(Text, "The text of a link action");
        RequestRules.Address(Uri, "The uri of a link action");
    }
}
