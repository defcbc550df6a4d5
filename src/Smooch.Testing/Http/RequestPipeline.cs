using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>The steps of a request: match, authenticate, authorize, read, handle, respond, record.</summary>
internal sealed class RequestPipeline(ServiceState state, FakeJournal journal, FakeFaults faults)
    : FakePipeline(state.Clock, journal, faults)
{
    private readonly RateLimiter limiter = new(state.Options.RateLimit, state.Options.RateLimitWindow, state.Clock);

    protected override async Task<ApiResult> RespondAsync(HttpContext http, RecordedRequest record)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
            return ApiResult.Empty(204);

        var match = RouteMatcher.Match(http.Request.Method, record.Path);
        record.Route = match.Route.Template;
        var request = new ApiRequest(http, state, match);
        if (match.Route.Scopes != Scopes.None)
            Identify(request, record);

        await RequestBody.ReadAsync(request, record).ConfigureAwait(false);
        if (match.Route.Prepare is { } prepare)
            await prepare(request, http.RequestAborted).ConfigureAwait(false);

        return state.Run(() =>
        {
            var response = match.Route.Handler(request);
            request.ProvenUser?.Secure(request.ProvenUser.CurrentClient);
            return response;
        });
    }

    protected override ApiResult Render(HttpContext http, ApiException error) =>
        RouteMatcher.IsV2(ApiRequest.RawPath(http)) ? ApiResult.ErrorOfV2(error) : ApiResult.Error(error);

    private void Identify(ApiRequest request, RecordedRequest record)
    {
        request.Credential = Authenticator.Authenticate(request.Http.Request, state, request.Version);
        record.Credential = request.Credential.Kind;
        limiter.Count(request.Credential.App?.Id ?? request.PathAppId ?? "");
        lock (state.Gate)
            Authorizer.Authorize(request);
    }
}
