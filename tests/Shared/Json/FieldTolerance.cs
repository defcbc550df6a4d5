using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>
/// Replaces each field of a document by each kind of JSON. The document keeps its type, each other field its value, the whole survives a
/// round trip, and if the field does not fit, one warning names its path.
/// </summary>
internal static partial class FieldTolerance
{
    private const string HalfAPair = @"""canary-\ud83d""";

    private static readonly string[] Others = ["""{"canary":1}""", "[12345]", "true", "-12345.5", "\"canary\"", HalfAPair, "null"];

    public static void Check(Type type, string json)
    {
        var root = JsonNode.Parse(json)!;
        json = root.ToJsonString();
        var already = new JsonIssues();
        var original = JsonModels.Read(type, Encoding.UTF8.GetBytes(json), already)!;
        var before = ModelFields.Of(original);
        foreach (var path in Mutations.Paths(root).Where(path => !before.IsDiscriminator(path)))
        {
            var kind = Mutations.Kind(root, path);
            foreach (var (other, document) in Mutations.WithValues(json, path, Others))
                Check(type, original, already, before, path, kind, other, document);
        }
    }

    private static void Check(
        Type type,
        object original,
        JsonIssues already,
        ModelFields before,
        string path,
        JsonValueKind kind,
        string other,
        string json)
    {
        var issues = new JsonIssues();
        var read = JsonModels.Read(type, Encoding.UTF8.GetBytes(json), issues)!;
        Assert.True(original.GetType() == read.GetType(), $"{read.GetType().Name} in {json}");
        issues.Paths.RemoveAll(already.Paths.Contains);

        var after = ModelFields.Of(read);
        // An element that does not fit is left out, so the others move.
        var list = path[^1] == ']' ? path[..path.LastIndexOf('[')] : null;
        foreach (var (field, value) in before.Values)
        {
            if (field == path
                || ModelFields.IsInside(field, path)
                || ModelFields.IsInside(path, field)
                || (list is not null && ModelFields.IsInside(field, list)))
                continue;
            Assert.True(after.Values.TryGetValue(field, out var now) && now == value, $"{field} was {value} and is {now} in {json}");
        }

        if (other != "null")
        {
            var written = JsonSerializer.Serialize(read, type);
            var difference = JsonEquality.Difference(Mutations.WithoutHalfAnEmoji(json), Mutations.WithoutHalfAnEmoji(written));
            Assert.True(difference is null, $"{difference} in {json}");
        }

        if (!before.Knows(path))
            return;
        Assert.True(issues.Paths.Count <= 1, $"{string.Join(", ", issues.Paths)} in {json}");
        Assert.All(issues.Paths, issue => Assert.DoesNotContain("canary", issue, StringComparison.Ordinal));
        if (other == "null" || before.IsAnyJson(path))
            return;
        var isAbsent = !IsSameKind(kind, other) && !after.Knows(path);
        var isReplaced = after.Values.TryGetValue(path, out var text) && text.Contains('\uFFFD', StringComparison.Ordinal);
        if (isAbsent || isReplaced)
            Assert.Equal([type.Name + Index().Replace(before.Warned(path)[1..], "[]")], issues.Paths);
    }

    private static bool IsSameKind(JsonValueKind kind, string other) => other[0] switch
    {
        '{' => kind == JsonValueKind.Object,
        '[' => kind == JsonValueKind.Array,
        '"' => kind == JsonValueKind.String,
        't' => kind is JsonValueKind.True or JsonValueKind.False,
        _ => kind == JsonValueKind.Number,
    };

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex Index();
}
