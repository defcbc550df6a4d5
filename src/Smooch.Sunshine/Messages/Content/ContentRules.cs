namespace Smooch.Sunshine;

/// <summary>Checks of contents before they are sent.</summary>
internal static class ContentRules
{
    private const int MostActions = 10;
    private const int MostItems = 10;

    public static void Texts(string? text, string? html, string? markdown)
    {
        OfText(text, "Text");
        OfText(html, "HtmlText");
        OfText(markdown, "MarkdownText");
        RequestRules.Require(
            (text is null ? 0 : 1) + (html is null ? 0 : 1) + (markdown is null ? 0 : 1) <= 1,
            "Only one of Text, HtmlText and MarkdownText can be set.");
    }

    public static void Actions(IReadOnlyList<NewAction>? actions)
    {
        RequestRules.Require(actions is null or { Count: <= MostActions }, $"A message has at most {MostActions} actions.");
        foreach (var action in actions ?? [])
            Argument.NotNull(action, nameof(actions)).Check();
    }

    public static void ActionsWithoutReplies(IReadOnlyList<NewAction>? actions)
    {
        Actions(actions);
        RequestRules.Require(
            actions?.Any(action => action is NewReplyAction or NewLocationRequestAction) != true,
            "Items and lists take link, postback, webview and buy actions only.");
    }

    public static void Items(IReadOnlyList<NewMessageItem>? items)
    {
        RequestRules.Require(items is { Count: > 0 and <= MostItems }, $"Items must have 1 to {MostItems} items.");
        foreach (var item in items!)
            Argument.NotNull(item, nameof(items)).Check();
    }

    private static void OfText(string? text, string name) => RequestRules.Require(
        text is null || text.Length <= MessageText.MaxLength,
        $"{name} must have at most {MessageText.MaxLength:N0} characters; it has {text?.Length:N0}. MessageText.Split splits it into "
            + "several messages.");
}
