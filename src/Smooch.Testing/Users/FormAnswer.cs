using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Fills in forms as an SDK does: it sends nothing before every field is valid.</summary>
internal static class FormAnswer
{
    /// <summary>Marks the newest open form as submitted.</summary>
    /// <returns>The content of the response.</returns>
    public static JsonObject Fill(ConversationState? conversation, IReadOnlyDictionary<string, string> answers)
    {
        var form = conversation?.Messages.LastOrDefault(message =>
            (string?)message.Content["type"] == "form" && !(bool)message.Content["submitted"]!)
                   ?? throw new InvalidOperationException("There is no open form.");
        var fields = ((JsonArray)form.Content["fields"]!).OfType<JsonObject>().ToList();
        if (answers.Keys.FirstOrDefault(name => fields.TrueForAll(field => (string?)field["name"] != name)) is { } unknown)
            throw new ArgumentException(
                $"The form has no field '{unknown}'. Its fields are: {string.Join(", ", fields.Select(field => field["name"]))}.",
                nameof(answers));

        var filled = fields.Select(field => Filled(field, answers.GetValueOrDefault((string)field["name"]!))).ToList();
        form.Content["submitted"] = true;
        return new JsonObject
        {
            ["type"] = "formResponse",
            ["fields"] = new JsonArray([.. filled.Select(field => field.Json)]),
            ["textFallback"] = string.Join('\n', filled.Select(field => field.Words)),
            ["quotedMessage"] = new JsonObject { ["type"] = "message", ["content"] = form.Render(MessageShape.V1_1) },
        };
    }

    private static (JsonNode Json, string Words) Filled(JsonObject field, string? value)
    {
        var type = (string)field["type"]!;
        var result = new JsonObject
        {
            ["_id"] = (string?)field["_id"],
            ["type"] = type,
            ["name"] = (string?)field["name"],
            ["label"] = (string?)field["label"],
        };
        if (type == "select")
        {
            var option = ((JsonArray)field["options"]!).OfType<JsonObject>()
                .FirstOrDefault(option => (string?)option["name"] == value || (string?)option["label"] == value)
                         ?? throw Wrong(field, value, "is not one of its options");
            result["select"] = new JsonArray(option.DeepClone());
            value = (string?)option["label"];
        }
        else
        {
            result[type] = Checked(field, type, value);
        }

        return (result, $"{field["label"]}: {value}");
    }

    private static string Checked(JsonObject field, string type, string? value) => (type, value) switch
    {
        (_, null or "") => throw Wrong(field, value, "is empty"),
        ("email", _) when !value.Contains('@', StringComparison.Ordinal) => throw Wrong(field, value, "is not an e-mail address"),
        ("text", _) when value.Length < (long)field["minSize"]! || value.Length > (long)field["maxSize"]! =>
            throw Wrong(field, value, "is too short or too long"),
        ("text", _) when !HasFormat((string?)field["format"], value) => throw Wrong(field, value, "is not the number that it asks for"),
        _ => value,
    };

    private static bool HasFormat(string? format, string value) => format switch
    {
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "decimal" =>
            decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    private static ArgumentException Wrong(JsonObject field, string? value, string why) =>
        new($"The value '{value}' of the field '{field["name"]}' {why}.", nameof(value));
}
