using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>A matched, authorised request with its body read.</summary>
internal sealed class ApiRequest(HttpContext http, ServiceState state, RouteMatch match)
{
    public HttpContext Http { get; } = http;

    public ServiceState State { get; } = state;

    public Route Route { get; } = match.Route;

    public ApiVersions Version { get; } = match.Version;

    public bool IsV1 => Version == ApiVersions.V1;

    /// <summary>Gets the app id in the path, when the long form was used.</summary>
    public string? PathAppId { get; } = match.AppId;

    public Credential Credential { get; set; } = Credential.Anonymous;

    public JsonObject Body { get; set; } = [];

    public RequestForm Form { get; set; } = RequestForm.Empty;

    public AppState App { get => field ?? throw new InvalidOperationException($"{Route} names no app."); set; }

    /// <summary>Gets or sets the authenticated user of this request.</summary>
    public UserState? ProvenUser { get; set; }

    /// <summary>Gets the user of <c>{u}</c>.</summary>
    /// <exception cref="ApiException">404 when the user does not exist.</exception>
    public UserState User => App.FindUser(this["u"]) ?? throw ApiException.NotFound("App user not found");

    /// <summary>Gets the path value of a placeholder.</summary>
    public string this[string placeholder] => match.Values[placeholder];

    public bool Has(string placeholder) => match.Values.ContainsKey(placeholder);

    public IEnumerable<string> QueryNames => Http.Request.Query.Keys;

    public string? Query(string name)
    {
        var values = Http.Request.Query[name];
        return values.Count switch
        {
            0 => null,
            1 => values[0],
            _ => throw ApiException.BadRequest($"Query parameter {name} is given {values.Count} times"),
        };
    }

    /// <summary>Gets the absolute URL of this request without its query.</summary>
    public string Url => $"{Http.Request.Scheme}://{Http.Request.Host}{RawPath(Http)}";

    public static string RawPath(HttpContext http)
    {
        var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var end = target.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? target : target[..end];
    }
}
