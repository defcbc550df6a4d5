using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The JSON of the control API.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static async Task WriteAsync(HttpContext http, object value, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, Options), http.RequestAborted).ConfigureAwait(false);
    }

    public static Task WriteErrorAsync(HttpContext http, int status, string reason) => WriteAsync(http, new { error = reason }, status);

    /// <exception cref="ControlException">The body is not a JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted).ConfigureAwait(false) as JsonObject
                ?? throw new ControlException("A JSON object is expected.");
        }
        catch (JsonException e)
        {
            throw new ControlException("The body is not JSON: " + e.Message);
        }
    }

    /// <summary>Reads a number of any JSON type.</summary>
    public static double? Number(JsonNode? node) => node?.Deserialize<double>(Options);

    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static double? Number(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    public static bool Flag(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <exception cref="ControlException">There is no such text.</exception>
    public static string Needed(this JsonObject json, string name) =>
        json.Text(name) is { Length: > 0 } text ? text : throw new ControlException($"'{name}' is missing.");
}
