using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The fields of v1.1 forms.</summary>
internal static class FormRules
{
    private const int OptionLimit = 20;
    private const int FieldLimit = 20;
    private const int SizeLimit = 256;

    public static void CopyForm(JsonObject body, JsonObject content, string role, Ids ids)
    {
        if (role != "appMaker")
            throw ApiException.BadRequest("Only an appMaker may post a form");

        if (Read.OptionalArray(body, "fields") is not { Count: >= 1 and <= FieldLimit } fields)
            throw ApiException.BadRequest($"A form needs 1 to {FieldLimit} fields");

        var names = new HashSet<string>(StringComparer.Ordinal);
        var result = new JsonArray();
        foreach (var item in fields)
        {
            var field = item as JsonObject ?? throw ApiException.BadRequest("Invalid value for fields");
            var copy = Field(field, ids);
            result.Add(names.Add((string)copy["name"]!) ? copy : throw ApiException.BadRequest("Field names must be unique"));
        }

        content["fields"] = result;
        content["submitted"] = false;
        content["blockChatInput"] = Read.OptionalBool(body, "blockChatInput") ?? false;
        content["text"] ??= " ";
    }

    private static JsonObject Field(JsonObject field, Ids ids)
    {
        var type = Read.Enumerated(field, "type", "text", "email", "select");
        var result = new JsonObject
        {
            ["_id"] = ids.Object(),
            ["type"] = type,
            ["name"] = Read.RequiredString(field, "name"),
            ["label"] = Read.RequiredString(field, "label"),
        };
        if (Read.OptionalString(field, "placeholder") is { } placeholder)
            result["placeholder"] = placeholder;

        if (type == "text")
        {
            result["minSize"] = Read.OptionalInteger(field, "minSize", 1, SizeLimit) ?? 1;
            result["maxSize"] = Read.OptionalInteger(field, "maxSize", 1, SizeLimit) ?? 128;
        }
        else if (type == "select")
        {
            result["options"] = Options(field, ids);
            result["selectSize"] = 1;
        }

        return result;
    }

    private static JsonArray Options(JsonObject field, Ids ids)
    {
        if (Read.OptionalArray(field, "options") is not { Count: >= 1 and <= OptionLimit } options)
            throw ApiException.BadRequest($"A select field needs 1 to {OptionLimit} options");

        var result = new JsonArray();
        foreach (var item in options)
        {
            var option = item as JsonObject ?? throw ApiException.BadRequest("Invalid value for options");
            result.Add(new JsonObject
            {
                ["_id"] = ids.Object(),
                ["name"] = Read.RequiredString(option, "name"),
                ["label"] = Read.RequiredString(option, "label"),
            });
        }

        return result;
    }
}
