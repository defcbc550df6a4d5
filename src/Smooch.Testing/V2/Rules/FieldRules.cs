using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The fields of a form.</summary>
internal static class FieldRules
{
    private static readonly Rule Option = new ObjectRule(
        ("name", Rules.Length(1, 128)),
        ("label", Rules.Length(1, 128)))
    { Required = ["name", "label"] };

    private static readonly Rule Size = new NumberRule(1, 256);

    private static readonly Rule Field = new ObjectRule(
        ("type", Rules.OneOf("email", "select", "text")), ("name", Rules.Length(1, 128)), ("label", Rules.Length(1, 128)),
        ("placeholder", Rules.Length(1, 128)), ("minSize", Size), ("maxSize", Size), ("format", Rules.OneOf("integer", "decimal")),
        ("text", Rules.Length(1, 256)), ("email", Rules.Length(1, 128)), ("options", new ListRule(Option, 0, 200)))
    {
        Required = ["type", "name", "label"],
        Also = CheckField,
    };

    public static readonly Rule Fields = new UniqueNames(new ListRule(Field, 1, 20));

    private static void CheckField(JsonObject field, string path, List<string> problems)
    {
        var type = (string)field["type"]!;
        if (type == "select" && field["options"] is not JsonArray { Count: > 0 })
            problems.Add($"{path} should have required property 'options'");

        if ((decimal?)field["minSize"] > (decimal?)field["maxSize"])
            problems.Add($"{path}.minSize should be <= maxSize");

        if (type != "text" && field.ContainsKey("format"))
            problems.Add($"{path}.format is for text fields only");

        if (field["options"] is JsonArray options
            && options.Select(option => (string)option!["name"]!).Distinct(StringComparer.Ordinal).Count() != options.Count)
            problems.Add($"{path}.options should have unique names");
    }

    private sealed class UniqueNames(ListRule fields) : Rule
    {
        protected override string Kind => "array";

        protected override void CheckValue(JsonNode value, string path, List<string> problems)
        {
            fields.Check(value, path, problems);
            if (problems.Count == 0
                && ((JsonArray)value).Select(field => (string)field!["name"]!)
                    .Distinct(StringComparer.Ordinal)
                    .Count() != ((JsonArray)value).Count)
                problems.Add($"{path} should have unique names");
        }
    }
}
