namespace Smooch.Testing;

/// <summary>Finds the line of the table for a request. Literal segments ignore case, as the service does.</summary>
internal static class RouteMatcher
{
    public static RouteMatch Match(string method, string rawPath)
    {
        var path = Split(rawPath);
        if (path.Length == 0 || VersionOf(path[0]) is not { } version)
            return Find(method, '/', path, null, null) ?? throw Unknown(method, rawPath);

        var below = path.AsSpan(1);
        var match = Find(method, 'R', below, version, null) ?? Find(method, 'P', below, version, null);
        if (match is null && below.Length > 2 && Same(below[0], "apps"))
            match = Find(method, 'P', below[2..], version, below[1]);

        if (match is null)
            throw Unknown(method, rawPath);

        return match.Route.Versions.HasFlag(version)
            ? match
            : throw ApiException.NotFound($"{match.Route} does not exist in {Name(version)}, only in {Name(match.Route.Versions)}");
    }

    private static RouteMatch? Find(string method, char root, ReadOnlySpan<string> path, ApiVersions? version, string? appId)
    {
        foreach (var route in Routes.All)
        {
            if (route.Root == root && route.Segments.Length == path.Length && route.Method == method
                && Bind(route.Segments, path) is { } values)
            {
                return new RouteMatch(route, version ?? ApiVersions.Both, appId, values);
            }
        }

        return null;
    }

    private static Dictionary<string, string>? Bind(string[] template, ReadOnlySpan<string> path)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i][0] != '{' && !Same(template[i], path[i]))
                return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i][0] == '{')
                values[template[i][1..^1]] = path[i];
        }

        return values;
    }

    // The raw target is split before it is decoded, so an escaped slash stays inside its id.
    private static string[] Split(string rawPath)
    {
        var segments = rawPath.Trim('/').Split('/');
        return segments is [""] ? [] : Array.ConvertAll(segments, Uri.UnescapeDataString);
    }

    private static ApiException Unknown(string method, string rawPath) => ApiException.Unsupported(
        $"The fake has no route for {method} {rawPath}. It serves /v1/… and /v1.1/… with or without /apps/{{appId}}; "
        + "either the path is wrong, or the fake lacks this endpoint.");

    private static ApiVersions? VersionOf(string segment) => segment switch
    {
        _ when Same(segment, "v1") => ApiVersions.V1,
        _ when Same(segment, "v1.1") => ApiVersions.V1_1,
        _ => null,
    };

    private static string Name(ApiVersions version) => version == ApiVersions.V1 ? "v1" : "v1.1";

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

internal sealed record RouteMatch(Route Route, ApiVersions Version, string? AppId, IReadOnlyDictionary<string, string> Values);
