using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Smooch.Client.Http;

namespace Smooch.Client;

/// <summary>Checks of what is about to be sent; each text says what to mend.</summary>
internal static class Outgoing
{
    private const int MostItems = 10;
    private const int MostItemActions = 3;

    [SuppressMessage("Design", "MA0015", Justification = "What is wrong is a property of an argument; the text names it.")]
    public static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }

    public static void CheckText(string? value, string name) => Require(!string.IsNullOrWhiteSpace(value), $"{name} is empty.");

    public static void CheckAddress(string? value, string name) => Require(
        WebAddress.TryParse(value, out _),
        $"{name} must be an absolute http or https address.");

    public static void CheckTexts(IReadOnlyList<string>? values, string name)
    {
        foreach (var value in values ?? [])
            Require(!string.IsNullOrWhiteSpace(value), $"{name} holds an empty one.");
    }

    public static void CheckSecret(SmoochSecret value, string name) => CheckText(value.Reveal(), name);

    public static void CheckFlat(FlatObject? values, string name)
    {
        foreach (var pair in values ?? [])
            Require(pair.Value.Kind != FlatValueKind.Json, $"{name}['{pair.Key}'] is an object or an array, but the API keeps flat objects only.");
    }

    public static void CheckObject(JsonElement? json, string name) =>
        Require(json is null or { ValueKind: JsonValueKind.Object }, $"{name} must be a JSON object.");

    public static void CheckItems(IReadOnlyList<NewMessageItem> items)
    {
        Require(items is { Count: > 0 and <= MostItems }, $"Items must hold 1 to {MostItems} items.");
        foreach (var item in items)
        {
            Require(item is not null, "Items holds null.");
            CheckText(item!.Title, "The title of an item");
            Require(item.Actions is { Count: > 0 and <= MostItemActions }, $"Each item needs 1 to {MostItemActions} actions.");
            CheckActions(item.Actions);
        }
    }

    public static void CheckActions(IReadOnlyList<NewAction>? actions)
    {
        var replies = 0;
        foreach (var action in actions ?? [])
        {
            Require(action is not null, "Actions holds null.");
            action!.Check();
            if (action is NewReplyAction or NewLocationRequestAction)
                replies++;
        }

        Require(replies == 0 || replies == actions!.Count, "Reply and location request actions cannot be mixed with others in one message.");
    }
}
