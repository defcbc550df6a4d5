namespace Smooch.Tests;

internal static partial class MessageBodies
{
    /// <summary>Gets a message for each action, with the least and with everything that it can have.</summary>
    public static IReadOnlyList<(NewMessage Message, string Json)> Actions { get; } =
    [
        With(NewAction.Link("See", "https://shop.example/?a=b&c"), """{"type":"link","text":"See","uri":"https://shop.example/?a=b&c"}"""),
        With(
            new NewLinkAction
            {
                Text = "See",
                Uri = "https://shop.example/",
                Default = true,
                Metadata = new FlatObject { ["id"] = 7 },
                ExtraChannelOptions = Element("""{"messenger":{"webview_height_ratio":"tall","fallback_url":"https://shop.example/f"}}"""),
            },
            """
            {
              "type": "link", "text": "See", "uri": "https://shop.example/", "default": true, "metadata": { "id": 7 },
              "extraChannelOptions": { "messenger": { "webview_height_ratio": "tall", "fallback_url": "https://shop.example/f" } }
            }
            """),
        With(NewAction.Reply("Yes", "YES"), """{"type":"reply","text":"Yes","payload":"YES"}"""),
        With(
            new NewReplyAction
            {
                Text = "Yes",
                Payload = "YES",
                IconUrl = "https://shop.example/y.png",
                Metadata = new FlatObject { ["sure"] = false },
            },
            """{"type":"reply","text":"Yes","payload":"YES","iconUrl":"https://shop.example/y.png","metadata":{"sure":false}}"""),
        With(NewAction.Postback("Buy", "BUY"), """{"type":"postback","text":"Buy","payload":"BUY"}"""),
        With(NewAction.Buy("Pay", 1995), """{"type":"buy","text":"Pay","amount":1995}"""),
        With(NewAction.Buy("Pay", 5_000_000_000, "cad"), """{"type":"buy","text":"Pay","amount":5000000000,"currency":"cad"}"""),
        With(NewAction.Share(), """{"type":"share"}"""),
        With(NewAction.LocationRequest("Where?"), """{"type":"locationRequest","text":"Where?"}"""),
        With(
            NewAction.Webview("Open", "https://shop.example/w", "https://shop.example/f"),
            """{"type":"webview","text":"Open","uri":"https://shop.example/w","fallback":"https://shop.example/f"}"""),
        With(
            new NewWebviewAction
            {
                Text = "Open",
                Uri = "https://shop.example/w",
                Fallback = "https://shop.example/f",
                Size = WebviewSize.Tall,
                OpenOnReceive = true,
            },
            """{"type":"webview","text":"Open","uri":"https://shop.example/w","fallback":"https://shop.example/f","size":"tall","openOnReceive":true}"""),
        (
            new NewTextMessage { Text = "Both", Actions = [NewAction.Reply("Yes", "YES"), NewAction.LocationRequest("Here")] },
            """{"type":"text","role":"appMaker","text":"Both","actions":[{"type":"reply","text":"Yes","payload":"YES"},{"type":"locationRequest","text":"Here"}]}"""),
    ];

    /// <summary>An action alone is a message.</summary>
    private static (NewMessage Message, string Json) With(NewAction action, string json) =>
        (new NewTextMessage { Actions = [action] }, $$"""{"type":"text","role":"appMaker","actions":[{{json}}]}""");
}
