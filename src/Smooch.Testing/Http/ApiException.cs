namespace Smooch.Testing;

/// <summary>A rejected request: the status and the error body of the response.</summary>
internal class ApiException(int status, string code, string description) : Exception(description)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>Gets all errors, where there are several; v2 lists them.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [description];

    /// <summary>Gets the value of <c>Retry-After</c>, if any.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static ApiException BadRequest(string description) => new(400, "bad_request", description);

    public static ApiException Unauthorized(string description) => new(401, "unauthorized", description);

    public static ApiException Forbidden(string description) => new(403, "forbidden", description);

    public static ApiException NotFound(string description) => new(404, "not_found", description);

    /// <param name="what">The name in the code of v2: <c>user</c>, <c>conversation</c> and so on.</param>
    /// <param name="title">The description for people.</param>
    public static ApiException NotFound(string what, string title) => new(404, what + "_not_found", title);

    public static ApiException Conflict(string description) => new(409, "conflict", description);

    public static ApiException TooManyRequests(string description, TimeSpan wait) =>
        new(429, "too_many_requests", description) { RetryAfter = wait };

    public static ApiException TooLarge(string description) => new(413, "payload_too_large", description);

    public static ApiException Unsupported(string description) => new(501, "unsupported_by_fake", description);
}
