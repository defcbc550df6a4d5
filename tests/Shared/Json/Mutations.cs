using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Tests;

/// <summary>Documents that differ from a given one in one respect, as a service that lives on would send them.</summary>
internal static class Mutations
{
    private const string Placeholder = "half-an-emoji";
    private const string HalfAnEmoji = @"\ud83d";

    /// <summary>The members whose texts choose a case or a value of an open set.</summary>
    private static readonly HashSet<string> Names =
    [
        "type", "role", "platform", "status", "trigger", "size", "state", "imageAspectRatio", "displayStyle", "tier",
        "direction", "origin", "platformId",
    ];

    private static readonly HashSet<string> UnixTimes = ["received", "timestamp", "originalMessageTimestamp"];

    private static readonly HashSet<string> FlatObjects = ["metadata", "properties"];

    /// <summary>One document for each object in it, with an unknown member.</summary>
    public static IEnumerable<string> WithUnknownMember(string json) => Each(
        json,
        node => node is JsonObject,
        node => ((JsonObject)node).Add("yetToCome", JsonNode.Parse("""{"a":[1.50,null,{"b":"\u00e9"}],"type":"x"}""")));

    /// <summary>One document for each member in it, without that member.</summary>
    public static IEnumerable<string> WithoutMember(string json) =>
        Each(json, IsMember, node => ((JsonObject)node.Parent!).Remove(node.GetPropertyName()));

    /// <summary>One document for each member and item in it, with <c>null</c> there.</summary>
    public static IEnumerable<string> WithNull(string json) =>
        Each(json, node => node.Parent is not null, node => Replace(node, value: null));

    /// <summary>One document for each scalar in it and each value of another kind.</summary>
    public static IEnumerable<string> WithAnotherKind(string json)
    {
        foreach (var other in new[] { "{\"x\":1}", "[1]", "true", "-12.5", "\"word\"", "1e40", "{\"type\":\"text\"}" })
        {
            foreach (var document in Each(json, node => node is JsonValue, node => Replace(node, JsonNode.Parse(other))))
                yield return document;
        }
    }

    /// <summary>The document with a member of its root set, or added, to this JSON.</summary>
    public static string WithMember(string json, string name, string value)
    {
        var document = JsonNode.Parse(json)!;
        document[name] = JsonNode.Parse(value);
        return document.ToJsonString();
    }

    /// <summary>Lists the paths of all values of a document, such as <c>$.messages[0].text</c>, without the root.</summary>
    public static IEnumerable<string> Paths(JsonNode document) =>
        All(document).Where(node => node.Parent is not null).Select(node => node.GetPath());

    /// <summary>Gets the kind of the value at a path.</summary>
    public static JsonValueKind Kind(JsonNode document, string path) => All(document).First(node => node.GetPath() == path).GetValueKind();

    /// <summary>The documents with each of these values, as JSON, at a path.</summary>
    public static IEnumerable<(string Value, string Document)> WithValues(string json, string path, IEnumerable<string> values)
    {
        var document = JsonNode.Parse(json)!;
        Replace(All(document).First(node => node.GetPath() == path), Placeholder);
        var written = document.ToJsonString();
        return values.Select(value => (value, written.Replace($"\"{Placeholder}\"", value, StringComparison.Ordinal)));
    }

    /// <summary>
    /// One document for each value in it that the service is known to spell in two ways: UNIX seconds as a text or with other decimals, an
    /// empty object as <c>[]</c>.
    /// </summary>
    public static IEnumerable<string> WithOtherSpelling(string json)
    {
        foreach (var spell in new Func<JsonNode, JsonNode>[] { AsText, AsWholeNumber, AsMoreDecimals })
        {
            foreach (var document in Each(
                json,
                node => IsMember(node) && UnixTimes.Contains(node.GetPropertyName()),
                node => Replace(node, spell(node))))
                yield return document;
        }

        foreach (var empty in new[] { "{}", "[]" })
        {
            foreach (var document in Each(
                json,
                node => IsMember(node) && FlatObjects.Contains(node.GetPropertyName()),
                node => Replace(node, JsonNode.Parse(empty))))
                yield return document;
        }

        static JsonNode AsText(JsonNode node) => JsonValue.Create(node.ToJsonString());
        static JsonNode AsWholeNumber(JsonNode node) =>
            JsonNode.Parse(decimal.Truncate(node.GetValue<decimal>()).ToString(CultureInfo.InvariantCulture))!;
        static JsonNode AsMoreDecimals(JsonNode node) =>
            JsonNode.Parse(node.GetValue<decimal>().ToString("0.000000", CultureInfo.InvariantCulture))!;
    }

    /// <summary>
    /// One document for each text in it, with half a surrogate pair there: what is left of an emoji when a program cuts a text in two.
    /// </summary>
    public static IEnumerable<string> WithHalfAnEmoji(string json) => Each(
        json,
        node => node is JsonValue value && value.GetValueKind() == JsonValueKind.String,
        node => Replace(node, Placeholder)).Select(document => document.Replace(Placeholder, HalfAnEmoji, StringComparison.Ordinal));

    /// <summary>The same document with a text that can be compared in the place of half an emoji.</summary>
    public static string WithoutHalfAnEmoji(string json) => json.Replace(HalfAnEmoji, Placeholder, StringComparison.OrdinalIgnoreCase);

    /// <summary>One document for each string that selects a case or is an open value, with an unknown string.</summary>
    public static IEnumerable<string> WithUnknownName(string json) => Each(json, IsName, node => Replace(node, "yet:To:Come"));

    /// <summary>The same members in other orders; in the first the discriminators come last.</summary>
    public static IEnumerable<string> Reordered(string json)
    {
        yield return Order(json, (name, _) => Names.Contains(name) ? 1 : 0);
        yield return Order(json, (_, place) => -place);
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var random = new Random(seed);
            yield return Order(json, (_, _) => random.Next());
        }
    }

    private static bool IsMember(JsonNode node) => node.Parent is JsonObject;

    private static bool IsName(JsonNode node) =>
        node is JsonValue
            && (node.Parent is JsonObject ? Names.Contains(node.GetPropertyName()) : node.Parent?.Parent is JsonObject
            && node.Parent.GetPropertyName() == "triggers");

    private static IEnumerable<string> Each(string json, Func<JsonNode, bool> where, Action<JsonNode> change)
    {
        var places = All(JsonNode.Parse(json)!).Select((node, place) => (node, place))
            .Where(each => where(each.node))
            .Select(each => each.place)
            .ToList();
        foreach (var place in places)
        {
            var document = JsonNode.Parse(json)!;
            change(All(document).ElementAt(place));
            yield return document.ToJsonString();
        }
    }

    /// <summary>Every value that is not null, in the order of the document.</summary>
    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(All).Prepend(node);
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonArray items)
            items[node.GetElementIndex()] = value;
        else
            ((JsonObject)node.Parent!)[node.GetPropertyName()] = value;
    }

    private static string Order(string json, Func<string, int, int> by)
    {
        return Copy(JsonNode.Parse(json))!.ToJsonString();

        JsonNode? Copy(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members
                .Select((member, place) => (Key: by(member.Key, place), member))
                .OrderBy(each => each.Key)
                .Select(each => KeyValuePair.Create(each.member.Key, Copy(each.member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Copy)]),
            _ => node?.DeepClone(),
        };
    }
}
