namespace Smooch.Client;

/// <summary>Checks the parts of a message before it is sent; each exception message describes the fix.</summary>
internal static class MessageRules
{
    private const int MostItems = 10;
    private const int MostItemActions = 3;

    public static void CheckItems(IReadOnlyList<NewMessageItem> items)
    {
        RequestRules.Require(items is { Count: > 0 and <= MostItems }, $"Items must contain 1 to {MostItems} items.");
        foreach (var item in items)
        {
            RequestRules.Require(item is not null, "Items contains null.");
            RequestRules.CheckText(item!.Title, "The title of an item");
            RequestRules.Require(item.Actions is { Count: > 0 and <= MostItemActions }, $"Each item needs 1 to {MostItemActions} actions.");
            CheckActions(item.Actions);
        }
    }

    public static void CheckActions(IReadOnlyList<NewAction>? actions)
    {
        var replies = 0;
        foreach (var action in actions ?? [])
        {
            RequestRules.Require(action is not null, "Actions contains null.");
            action!.Check();
            if (action is NewReplyAction or NewLocationRequestAction)
                replies++;
        }

        RequestRules.Require(
            replies == 0 || replies == actions!.Count,
            "Reply and location request actions cannot be mixed with others in one message.");
    }
}
