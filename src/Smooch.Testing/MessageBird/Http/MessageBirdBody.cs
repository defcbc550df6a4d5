using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Reads members of a request body: a member of the wrong type results in a 422 with its name.</summary>
internal static class MessageBirdBody
{
    public static string? Text(this JsonObject body, string name, string? path = null) => body[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw MessageBirdError.Invalid(path ?? name, "a string is expected"),
    };

    public static string RequiredText(this JsonObject body, string name, string? path = null) =>
        body.Text(name, path) is { Length: > 0 } text ? text : throw MessageBirdError.Missing(path ?? name);

    public static JsonObject? Object(this JsonObject body, string name, string? path = null) => body[name] switch
    {
        null => null,
        JsonObject value => value,
        _ => throw MessageBirdError.Invalid(path ?? name, "an object is expected"),
    };

    public static JsonObject RequiredObject(this JsonObject body, string name, string? path = null) =>
        body.Object(name, path) ?? throw MessageBirdError.Missing(path ?? name);

    public static JsonArray? Array(this JsonObject body, string name, string? path = null) => body[name] switch
    {
        null => null,
        JsonArray value => value,
        _ => throw MessageBirdError.Invalid(path ?? name, "an array is expected"),
    };

    /// <summary>An array whose items are objects.</summary>
    public static IReadOnlyList<JsonObject> Objects(this JsonObject body, string name, string? path = null)
    {
        var array = body.Array(name, path) ?? [];
        return array.All(item => item is JsonObject)
            ? [.. array.Cast<JsonObject>()]
            : throw MessageBirdError.Invalid(path ?? name, "objects are expected");
    }

    public static string RequiredUrl(this JsonObject body, string name, string? path = null)
    {
        var url = body.RequiredText(name, path);
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw MessageBirdError.Invalid(path ?? name, "an absolute http or https URL is expected");
    }

    public static void Flag(this JsonObject body, string name, string path)
    {
        if (body[name] is { } node && node.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            throw MessageBirdError.Invalid(path, "a boolean is expected");
    }

    public static int? Number(this JsonObject body, string name, string path)
    {
        if (body[name] is not { } node)
            return null;

        return node is JsonValue value && node.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var number)
            ? number
            : throw MessageBirdError.Invalid(path, "a whole number is expected");
    }
}
