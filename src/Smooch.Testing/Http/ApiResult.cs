using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The response of a handler. Bodies are rendered immediately, under the lock of the state.</summary>
internal sealed class ApiResult
{
    private const string JsonType = "application/json; charset=utf-8";

    private ApiResult(int status, byte[] body, string? contentType)
    {
        Status = status;
        Body = body;
        ContentType = contentType;
    }

    public int Status { get; }

    public byte[] Body { get; }

    public string? ContentType { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static ApiResult Empty(int status = 200) => new(status, [], null);

    public static ApiResult Ok(JsonObject body) => new(200, ServiceJson.ToBytes(body), JsonType);

    public static ApiResult Created(JsonObject body) => new(201, ServiceJson.ToBytes(body), JsonType);

    public static ApiResult Accepted(JsonObject body) => new(202, ServiceJson.ToBytes(body), JsonType);

    public static ApiResult Json(int status, JsonObject body) => new(status, ServiceJson.ToBytes(body), JsonType);

    public static ApiResult File(UploadedFile file) => new(200, file.Content, file.ContentType);

    public static ApiResult Text(int status, string body, string contentType) =>
        new(status, System.Text.Encoding.UTF8.GetBytes(body), contentType);

    public static ApiResult Redirect(string location) => Empty(302).With(new KeyValuePair<string, string>("Location", location));

    public static ApiResult Error(ApiException error)
    {
        var result = Error(error.Status, error.Code, error.Message);
        return error.RetryAfter is { } wait ? result.With(RetryAfter.Seconds(wait)) : result;
    }

    public ApiResult With(params KeyValuePair<string, string>[] headers) =>
        new(Status, Body, ContentType) { Headers = [.. Headers, .. headers] };

    public ApiResult WithBody(byte[] body) => new(Status, body, ContentType) { Headers = Headers };

    /// <summary>The form of v2: every problem, with its code.</summary>
    public static ApiResult ErrorOfV2(ApiException error)
    {
        var errors = error.Problems.Select(problem => new JsonObject { ["code"] = error.Code, ["title"] = problem });
        var result = Json(error.Status, new JsonObject { ["errors"] = new JsonArray([.. errors]) });
        return error.RetryAfter is { } wait ? result.With(RetryAfter.Seconds(wait)) : result;
    }

    public static ApiResult Error(int status, string code, string description) => new(
        status,
        ServiceJson.ToBytes(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["description"] = description } }),
        JsonType);
}
