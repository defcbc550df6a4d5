using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The rules of v2 contents, items and actions.</summary>
internal static class ContentRules
{
    private const int TextLimit = 4096;
    private const int ActionLimit = 10;

    private static readonly Rule Html = new TextRule(0, TextLimit);

    private static readonly Rule ChannelOptions = new ObjectRule(
        ("messenger", new ObjectRule(("messenger_extensions", Rules.Flag), ("webview_share_button", Rules.OneOf("hide")))));

    private static readonly (string, ObjectRule)[] ActionsOfItems =
    [
        Action("postback", ["payload"], ("payload", Rules.Text)),
        Action("link", ["uri"], ("uri", Rules.Link), ("default", Rules.Flag), ("extraChannelOptions", ChannelOptions)),
        Action(
            "webview", ["uri", "fallback"], ("uri", Rules.Link), ("fallback", Rules.Link), ("default", Rules.Flag), (
                "openOnReceive",
                Rules.Flag),
            ("size", Rules.OneOf("compact", "tall", "full")), ("extraChannelOptions", ChannelOptions)),
        Action("buy", ["amount"], ("amount", new NumberRule(0, int.MaxValue)), ("currency", Rules.Length(3, 3))),
    ];

    private static readonly Rule ActionOfItem = new UnionRule(ActionsOfItems);

    private static readonly Rule AnyAction = new UnionRule(
        [
            .. ActionsOfItems,
            Action("reply", ["payload"], ("payload", Rules.Text), ("iconUrl", Rules.Url())),
            Action("locationRequest", []),
        ]);

    private static readonly Rule Actions = new ListRule(AnyAction, 1, ActionLimit);

    private static readonly Rule Item = new ObjectRule(
        ("title", Rules.Length(1, 128)), (
            "description",
            Rules.Length(0, 128)), ("mediaUrl", Rules.Url(0)), ("mediaType", Rules.Length(0, 128)),
        ("altText", Rules.Length(0, 128)), ("size", Rules.OneOf("compact", "large")), ("actions", new ListRule(ActionOfItem, 1, 3)),
        ("metadata", Rules.Metadata))
    {
        Required = ["title", "actions"],
    };

    private static readonly Rule Items = new ListRule(Item, 1, 10);

    /// <summary>The contents that can be sent.</summary>
    public static readonly UnionRule Content = new(
        ("text", Contents(
            [],
            ("text", new TextRule(0, TextLimit)),
            ("htmlText", Html),
            ("markdownText", Html),
            ("actions", Actions),
            ("payload", Rules.Text))
            .With(NeedsSomethingToSay)),
        ("image", Media(("actions", Actions))),
        ("file", Media()),
        ("carousel", Contents(
            ["items"],
            ("items", Items),
            ("displaySettings", new ObjectRule(("imageAspectRatio", Rules.OneOf("horizontal", "square")))))
            .With(readOnly: "text")),
        ("list", Contents(["items"], ("items", Items), ("actions", new ListRule(ActionOfItem, 1, ActionLimit)))),
        ("location", Contents(
            ["coordinates"],
            (
                "coordinates",
                new ObjectRule(
                    ("lat", new NumberRule(-90, 90, false)),
                    ("long", new NumberRule(-180, 180, false)))
                { Required = ["lat", "long"] }),
            ("location", new ObjectRule(("name", Rules.Text), ("address", Rules.Text))))
            .With(readOnly: "text")),
        ("form", Contents(["fields"], ("fields", FieldRules.Fields), ("text", Rules.Length(0, TextLimit))).With(readOnly: "submitted")),
        ("template", Contents(["template"], ("template", Rules.Free))));

    private static ObjectRule Media(params (string, Rule)[] more) => Contents(
            ["mediaUrl"],
            [
                ("mediaUrl", Rules.Url()),
                ("altText", Rules.Length(0, 128)),
                ("text", Rules.Length(0, TextLimit)),
                ("htmlText", Html),
                ("markdownText", Html),
                ("attachmentId", Rules.Text),
                .. more,
            ])
        .With(NeedsOneMarkup, "mediaType", "mediaSize");

    private static ObjectRule Contents(string[] required, params (string, Rule)[] members) =>
        new([("blockChatInput", Rules.Flag), .. members]) { Required = required };

    private static (string, ObjectRule) Action(string type, string[] required, params (string, Rule)[] members) =>
        (type, new ObjectRule([("text", Rules.Text), ("metadata", Rules.Metadata), .. members]) { Required = ["text", .. required] });

    private static ObjectRule With(this ObjectRule rule, Action<JsonObject, string, List<string>>? also = null, params string[] readOnly) =>
        rule.Changed(readOnly, also);

    private static ObjectRule With(this ObjectRule rule, string readOnly) => rule.Changed([readOnly], null);

    private static void NeedsSomethingToSay(JsonObject content, string path, List<string> problems)
    {
        var hasText = ((string?)content["text"] ?? (string?)content["htmlText"] ?? (string?)content["markdownText"]) is { Length: > 0 };
        if (!hasText && content["actions"] is null)
            problems.Add($"{path} should have required property 'text', 'htmlText', 'markdownText' or 'actions'");

        NeedsOneMarkup(content, path, problems);
    }

    private static void NeedsOneMarkup(JsonObject content, string path, List<string> problems)
    {
        if (content.ContainsKey("htmlText") && content.ContainsKey("markdownText"))
            problems.Add($"{path} should not have both htmlText and markdownText");
    }
}
