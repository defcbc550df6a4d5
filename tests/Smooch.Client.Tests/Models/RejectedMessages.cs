using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>Messages with one mistake, and the error that names it.</summary>
internal static class RejectedMessages
{
    private const string Flat = "is an object or an array, but the API keeps flat objects only.";
    private const string Mixed = "Reply and location request actions cannot be mixed with others in one message.";
    private const string Degrees = "Coordinates must be degrees: latitude -90 to 90, longitude -180 to 180.";
    private const string NoText = "The message has neither text nor actions.";
    private const string TenItems = "Items must contain 1 to 10 items.";
    private const string ThreeActions = "Each item needs 1 to 3 actions.";

    private static readonly NewMessageItem Item = new() { Title = "Tacos", Actions = [NewAction.Share()] };

    public static IReadOnlyList<(string Name, NewMessage Message, string Reason)> All { get; } =
    [
        ("no text", new NewTextMessage(), NoText),
        ("blank text", new NewTextMessage { Text = " \n" }, NoText),
        ("no text, no action", new NewTextMessage { Text = "", Actions = [] }, NoText),
        ("text by conversion", "", NoText),
        (
            "whisper",
            new NewTextMessage { Text = "x", Role = MessageRole.Whisper },
            "Role must be appMaker or appUser: whispers are only received."),
        ("no role", new NewTextMessage { Text = "x", Role = default }, "Role must be appMaker or appUser: whispers are only received."),
        ("nested metadata", new NewTextMessage { Text = "x", Metadata = RejectedRequestTests.Nested() }, $"Metadata['deep'] {Flat}"),
        (
            "destination of nothing",
            new NewTextMessage { Text = "x", Destination = new MessageDestination() },
            "Destination has no integration: set IntegrationId or IntegrationType."),
        (
            "override without payload",
            new NewTextMessage { Text = "x", Override = new MessageOverride { WhatsApp = new ChannelPayload(default) } },
            "The override for WhatsApp must be a JSON object."),
        (
            "override of line",
            new NewTextMessage { Text = "x", Override = new MessageOverride { Line = new ChannelPayload(Json("[]")) } },
            "The override for LINE must be a JSON object."),
        (
            "override of messenger",
            new NewTextMessage { Text = "x", Override = new MessageOverride { Messenger = new ChannelPayload(Json("1")) } },
            "The override for Messenger must be a JSON object."),
        (
            "override of apple",
            new NewTextMessage { Text = "x", Override = new MessageOverride { Apple = new ChannelPayload(Json("null")) } },
            "The override for Apple must be a JSON object."),

        ("image of nothing", new NewImageMessage { MediaUrl = "" }, "MediaUrl is empty."),
        ("image of null", new NewImageMessage { MediaUrl = null! }, "MediaUrl is empty."),
        (
            "image with a mix",
            new NewImageMessage { MediaUrl = "https://a.example/", Actions = [NewAction.Reply("a", "A"), NewAction.Share()] },
            Mixed),
        ("file of nothing", new NewFileMessage { MediaUrl = " " }, "MediaUrl is empty."),
        ("template that is no object", new NewWhatsAppTemplateMessage { Message = Json("[]") }, "Message must be a JSON object."),
        ("template of nothing", new NewWhatsAppTemplateMessage { Message = default }, "Message must be a JSON object."),

        ("carousel of none", new NewCarouselMessage { Items = [] }, TenItems),
        ("carousel of null", new NewCarouselMessage { Items = null! }, TenItems),
        ("carousel of 11", new NewCarouselMessage { Items = [.. Enumerable.Repeat(Item, 11)] }, TenItems),
        ("carousel holding null", new NewCarouselMessage { Items = [Item, null!] }, "Items contains null."),
        ("item without a title", new NewCarouselMessage { Items = [Item with { Title = "" }] }, "The title of an item is empty."),
        ("item without an action", new NewCarouselMessage { Items = [Item with { Actions = [] }] }, ThreeActions),
        ("item with null actions", new NewCarouselMessage { Items = [Item with { Actions = null! }] }, ThreeActions),
        (
            "item with 4 actions",
            new NewCarouselMessage { Items = [Item with { Actions = [.. Enumerable.Repeat(NewAction.Share(), 4)] }] },
            ThreeActions),
        (
            "item with a bad action",
            new NewCarouselMessage { Items = [Item with { Actions = [NewAction.Link("a", "")] }] },
            "The uri of a link action is empty."),
        ("list of none", new NewListMessage { Items = [] }, TenItems),
        ("list of 11", new NewListMessage { Items = [.. Enumerable.Repeat(Item, 11)] }, TenItems),
        (
            "list with a mix",
            new NewListMessage { Items = [Item], Actions = [NewAction.Postback("a", "A"), NewAction.LocationRequest("b")] },
            Mixed),

        ("location of nothing", new NewLocationMessage { Coordinates = null! }, "Coordinates is null."),
        ("too far north", new NewLocationMessage { Coordinates = new NewCoordinates(90.001, 0) }, Degrees),
        ("too far south", new NewLocationMessage { Coordinates = new NewCoordinates(-90.001, 0) }, Degrees),
        ("too far east", new NewLocationMessage { Coordinates = new NewCoordinates(0, 180.001) }, Degrees),
        ("too far west", new NewLocationMessage { Coordinates = new NewCoordinates(0, -180.001) }, Degrees),
        ("nowhere", new NewLocationMessage { Coordinates = new NewCoordinates(double.NaN, 0) }, Degrees),

        ("form of none", new NewFormMessage { Fields = [] }, "Fields is empty."),
        ("form of null", new NewFormMessage { Fields = null! }, "Fields is empty."),
        ("form holding null", new NewFormMessage { Fields = [null!] }, "Fields contains null."),
        (
            "fields of one name",
            new NewFormMessage { Fields = [Email("a"), Email("b"), Email("a")] },
            "Two fields are named 'a': names must be unique in a form."),
        ("field without a name", new NewFormMessage { Fields = [Email("")] }, "The name of a field is empty."),
        ("field without a label", new NewFormMessage { Fields = [Email("a") with { Label = "" }] }, "The label of a field is empty."),
        ("select of none", Select(), "A select field needs 1 to 20 options."),
        (
            "select of 21",
            Select([.. Enumerable.Range(1, 21).Select(i => new NewFormOption($"{i}", "x"))]),
            "A select field needs 1 to 20 options."),
        ("select holding null", Select(null!), "A select field needs 1 to 20 options."),
        ("select of a null option", Select([null!]), "Options contains null."),
        ("option without a name", Select(new NewFormOption("", "x")), "The name of an option is empty."),
        ("option without a label", Select(new NewFormOption("x", "")), "The label of an option is empty."),

        ("null action", With([null!]), "Actions contains null."),
        ("action without a label", With(NewAction.Postback("", "A")), "The text of an action is empty: it is the label of the button."),
        ("link to nowhere", With(NewAction.Link("a", " ")), "The uri of a link action is empty."),
        (
            "link with odd options",
            With(NewAction.Link("a", "https://a.example/") with { ExtraChannelOptions = Json("[]") }),
            "ExtraChannelOptions must be a JSON object."),
        (
            "link with undefined options",
            With(NewAction.Link("a", "https://a.example/") with { ExtraChannelOptions = default(JsonElement) }),
            "ExtraChannelOptions must be a JSON object."),
        ("reply without a payload", With(NewAction.Reply("a", "")), "The payload of a reply action is empty."),
        ("postback without a payload", With(NewAction.Postback("a", "")), "The payload of a postback action is empty."),
        (
            "buy for nothing",
            With(NewAction.Buy("a", 0)),
            "The amount of a buy action must be above zero, in hundredths of the currency unit."),
        (
            "buy for less",
            With(NewAction.Buy("a", -1)),
            "The amount of a buy action must be above zero, in hundredths of the currency unit."),
        ("webview of nothing", With(NewAction.Webview("a", "", "https://a.example/")), "The uri of a webview action is empty."),
        (
            "webview without a fallback",
            With(NewAction.Webview("a", "https://a.example/", "")),
            "The fallback of a webview action is empty."),
        (
            "nested metadata of an action",
            With(NewAction.Postback("a", "A") with { Metadata = RejectedRequestTests.Nested() }),
            $"Metadata of an action['deep'] {Flat}"),
        ("reply and link", With(NewAction.Reply("a", "A"), NewAction.Link("b", "https://a.example/")), Mixed),
        ("location request and postback", With(NewAction.Postback("a", "A"), NewAction.LocationRequest("b")), Mixed),
    ];

    private static NewTextMessage With(params NewAction[] actions) => new() { Text = "x", Actions = actions };

    private static NewEmailField Email(string name) => new() { Name = name, Label = "E-mail" };

    private static NewFormMessage Select(params NewFormOption[] options) =>
        new() { Fields = [new NewSelectField { Name = "a", Label = "b", Options = options }] };

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
