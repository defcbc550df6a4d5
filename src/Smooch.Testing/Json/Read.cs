using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Reads request bodies strictly: a member of the wrong type results in a 400 with its name.</summary>
internal static class Read
{
    public static string? OptionalString(JsonObject body, string name)
    {
        if (body[name] is not { } node)
            return null;

        return node.GetValueKind() == JsonValueKind.String
            ? node.GetValue<string>()
            : throw ApiException.BadRequest($"Invalid value for {name}: a string is expected");
    }

    public static string RequiredString(JsonObject body, string name)
    {
        var value = OptionalString(body, name);
        return string.IsNullOrEmpty(value) ? throw ApiException.BadRequest($"Missing required argument {name}") : value;
    }

    public static bool? OptionalBool(JsonObject body, string name)
    {
        if (body[name] is not { } node)
            return null;

        return node.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw ApiException.BadRequest($"Invalid value for {name}: a boolean is expected"),
        };
    }

    public static JsonObject? OptionalObject(JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonObject value => value,
        _ => throw ApiException.BadRequest($"Invalid value for {name}: an object is expected"),
    };

    public static JsonObject RequiredObject(JsonObject body, string name) =>
        OptionalObject(body, name) ?? throw ApiException.BadRequest($"Missing required argument {name}");

    public static JsonArray? OptionalArray(JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonArray value => value,
        _ => throw ApiException.BadRequest($"Invalid value for {name}: an array is expected"),
    };

    public static decimal? OptionalNumber(JsonObject body, string name)
    {
        if (body[name] is not { } node)
            return null;

        return node.GetValueKind() == JsonValueKind.Number
               && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ApiException.BadRequest($"Invalid value for {name}: a number is expected");
    }

    public static long? OptionalInteger(JsonObject body, string name, long least, long most) => OptionalNumber(body, name) switch
    {
        null => null,
        { } number when number == decimal.Truncate(number) && number >= least && number <= most => (long)number,
        _ => throw ApiException.BadRequest($"Invalid value for {name}: a whole number from {least} to {most} is expected"),
    };

    /// <summary>A string of at most so many characters.</summary>
    public static string? OptionalString(JsonObject body, string name, int most) =>
        OptionalString(body, name) is { } value && value.Length > most
        ? throw ApiException.BadRequest($"Invalid value for {name}: it is longer than {most} characters")
        : OptionalString(body, name);

    /// <summary>The address behind a button, of any scheme.</summary>
    public static string RequiredLink(JsonObject body, string name)
    {
        var value = RequiredString(body, name);
        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && !uri.IsFile
            ? value
            : throw ApiException.BadRequest($"Invalid value for {name}: an absolute URL is expected");
    }

    public static string Enumerated(JsonObject body, string name, params ReadOnlySpan<string> allowed)
    {
        var value = RequiredString(body, name);
        return allowed.Contains(value) ? value : throw ApiException.BadRequest($"Invalid value for {name}");
    }

    /// <summary>An object whose values are strings, numbers or booleans; an empty array counts as an empty object.</summary>
    public static JsonObject? OptionalFlatObject(JsonObject body, string name, bool allowNull = false)
    {
        switch (body[name])
        {
            case null:
            case JsonArray { Count: 0 }:
                return null;
            case JsonObject value:
                foreach (var (key, item) in value)
                {
                    if ((item is null && !allowNull) || item is JsonObject or JsonArray)
                        throw ApiException.BadRequest(
                            $"Invalid value for {name}.{key}: {name} is a flat object of strings, numbers and booleans");
                }

                return value;
            default:
                throw ApiException.BadRequest($"Invalid value for {name}: a flat object is expected");
        }
    }

    public static string HttpUrl(string name, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? value
            : throw ApiException.BadRequest($"Invalid value for {name}: an http or https URL is expected");

    public static string[]? OptionalStrings(JsonObject body, string name)
    {
        if (OptionalArray(body, name) is not { } array)
            return null;

        var result = new string[array.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = array[i] is { } item && item.GetValueKind() == JsonValueKind.String
                ? item.GetValue<string>()
                : throw ApiException.BadRequest($"Invalid value for {name}: an array of strings is expected");
        }

        return result;
    }
}
