using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A rejected request, with the numeric code and the parameter that this API's errors have.</summary>
internal sealed class MessageBirdError(int status, int code, string description, string? parameter = null)
    : ApiException(status, code.ToString(CultureInfo.InvariantCulture), description)
{
    public string? Parameter { get; } = parameter;

    public static new MessageBirdError Unauthorized(string description) => new(401, 1001, description);

    public static new MessageBirdError NotFound(string description) => new(404, 20, description);

    public static MessageBirdError Missing(string parameter) => new(422, 9, $"{parameter} is required", parameter);

    public static MessageBirdError Invalid(string parameter, string rule) => new(422, 10, $"{parameter} is invalid: {rule}", parameter);

    public static MessageBirdError Malformed(string description) => new(400, 10, description);

    public static ApiResult Render(ApiException error)
    {
        var item = new JsonObject
        {
            ["code"] = int.TryParse(error.Code, CultureInfo.InvariantCulture, out var code) ? code : CodeOf(error.Status),
            ["description"] = error.Message,
            ["parameter"] = (error as MessageBirdError)?.Parameter,
        };
        var result = ApiResult.Json(error.Status, new JsonObject { ["errors"] = new JsonArray(item) });
        return error.RetryAfter is { } wait ? result.With(Smooch.Testing.RetryAfter.Seconds(wait)) : result;
    }

    // The code for too many requests is not documented, so the status is used.
    private static int CodeOf(int status) => status switch
    {
        401 => 1001,
        402 => 25,
        403 => 2,
        404 => 20,
        >= 500 => 99,
        _ => status,
    };
}
