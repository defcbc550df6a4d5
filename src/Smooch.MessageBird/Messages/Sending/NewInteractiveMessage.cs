using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp message with buttons, a list or products to send.</summary>
[JsonCase("interactive")]
public sealed partial record NewInteractiveMessage : NewMessage
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    [JsonIgnore]
    public required InteractiveType Type { get; init; }

    /// <summary>Gets the header (<c>header</c>).</summary>
    [JsonIgnore]
    public InteractiveHeader? Header { get; init; }

    /// <summary>Gets the text of the body (<c>body.text</c>).</summary>
    [JsonIgnore]
    public string? Body { get; init; }

    /// <summary>Gets the text of the footer (<c>footer.text</c>).</summary>
    [JsonIgnore]
    public string? Footer { get; init; }

    /// <summary>Gets the choices (<c>action</c>).</summary>
    [JsonIgnore]
    public required InteractiveAction Action { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(!Type.IsEmpty, "Type is empty. Use InteractiveType.Button, for example.");
        RequestRules.Require(Action is not null, "Action is not set.");
        foreach (var button in Action!.Buttons)
            RequestRules.Require(button is { Title.Length: > 0 }, "A button has no Title.");
        var interactive = new Interactive { Type = Type, Header = Header, Body = Text(Body), Footer = Text(Footer), Action = Action };
        return new MessageContent { Interactive = interactive };
    }

    private static InteractiveText? Text(string? text) => text is null ? null : new InteractiveText { Text = text };
}
