using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>The steps of a request: match, authenticate, count, read, handle.</summary>
internal sealed class MessageBirdPipeline(MessageBirdState state, FakeJournal journal, FakeFaults faults)
    : FakePipeline(state.Clock, journal, faults)
{
    private const string MediaPath = "/v1/media/";

    private readonly RateLimiter limiter = new(state.Options.RateLimit, state.Options.RateLimitWindow, state.Clock);

    protected override ApiResult Render(ApiException error) => MessageBirdError.Render(error);

    protected override async Task<ApiResult> RespondAsync(HttpContext http, RecordedRequest record)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
            return ApiResult.Empty(204);

        if (HttpMethods.IsGet(http.Request.Method) && record.Path.StartsWith(MediaPath, StringComparison.Ordinal))
            return Download(record);

        var (route, values) = MessageBirdRoutes.Match(http.Request.Method, record.Path);
        record.Route = route.Template;
        Authenticate(http.Request, record);
        limiter.Count("account");
        var request = new MessageBirdRequest(http, state, values);
        if (route.HasBody)
            request.Body = await ReadAsync(http, record).ConfigureAwait(false);

        lock (state.Gate)
            return route.Handler(request);
    }

    private void Authenticate(HttpRequest request, RecordedRequest record)
    {
        if (request.Headers.Authorization.Count > 1)
            throw MessageBirdError.Unauthorized("The Authorization header occurs more than once");

        var header = request.Headers.Authorization.ToString();
        const string Scheme = "AccessKey ";
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw MessageBirdError.Unauthorized("The Authorization header must be 'AccessKey {key}'");

        string accessKey, signingKey;
        lock (state.Gate)
            (accessKey, signingKey) = (state.AccessKey, state.SigningKey);

        var key = header[Scheme.Length..];
        if (key == signingKey)
            throw MessageBirdError.Unauthorized("This is the signing key of webhooks, not an access key");

        if (key != accessKey)
            throw MessageBirdError.Unauthorized("Invalid access key");

        record.Credential = "access key";
    }

    private ApiResult Download(RecordedRequest record)
    {
        lock (state.Gate)
        {
            return state.Media.TryGetValue(record.Path[MediaPath.Length..], out var file)
                ? ApiResult.File(file)
                : throw MessageBirdError.NotFound("media not found");
        }
    }

    private async Task<JsonObject> ReadAsync(HttpContext http, RecordedRequest record)
    {
        var bytes = await RequestBody.ReadAsync(http, state.Options.MaxJsonBytes).ConfigureAwait(false);
        record.Body = Encoding.UTF8.GetString(bytes);
        var type = http.Request.ContentType ?? "";
        if (!type.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw MessageBirdError.Malformed("The Content-Type must be application/json");

        try
        {
            return ServiceJson.Parse(bytes) as JsonObject ?? throw MessageBirdError.Malformed("The body must be a JSON object");
        }
        catch (JsonException)
        {
            throw MessageBirdError.Malformed("The body is not JSON");
        }
    }
}
