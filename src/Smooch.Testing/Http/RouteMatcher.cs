namespace Smooch.Testing;

/// <summary>Finds the line of the table for a request. Literal segments ignore case, as the service does.</summary>
internal static class RouteMatcher
{
    public static RouteMatch Match(string method, string rawPath)
    {
        var path = WithoutPrefix(Split(rawPath));
        if (path.Length == 0 || VersionOf(path[0]) is not { } version)
            return Find(method, '/', path, null, null) ?? throw Unknown(method, rawPath);

        var below = path[1..];
        var match = Find(method, 'R', below, version, null) ?? Find(method, 'P', below, version, null);
        if (match is null && below.Length > 2 && Same(below[0], "apps"))
            match = Find(method, 'P', below[2..], version, below[1]);

        if (match is not null)
            return match;

        var other = Find(method, 'R', below, null, null) ?? Find(method, 'P', below, null, null);
        if (other is null && below.Length > 2 && Same(below[0], "apps"))
            other = Find(method, 'P', below[2..], null, below[1]);

        throw other is null || (version == ApiVersions.V2) != (other.Route.Versions == ApiVersions.V2)
            ? Unknown(method, rawPath)
            : ApiException.NotFound($"{other.Route} does not exist in {Name(version)}, only in {Name(other.Route.Versions)}");
    }

    /// <summary>Whether a path belongs to v2, so that errors have its shape.</summary>
    public static bool IsV2(string rawPath)
    {
        var path = Split(rawPath);
        return path.Length > 0 && (Same(path[0], "sc") || Same(path[0], "v2"));
    }

    private static RouteMatch? Find(string method, char root, string[] path, ApiVersions? version, string? appId)
    {
        foreach (var route in Routes.All)
        {
            if (route.Root == root && route.Segments.Length == path.Length && route.Method == method
                && (version is null || route.Versions.HasFlag(version.Value))
                && Bind(route.Segments, path) is { } values)
            {
                return new RouteMatch(route, version ?? ApiVersions.Both, appId, values);
            }
        }

        return null;
    }

    private static Dictionary<string, string>? Bind(string[] template, string[] path)
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

    // Hosts of today have v2 below /sc.
    private static string[] WithoutPrefix(string[] path) =>
        path.Length > 1 && Same(path[0], "sc") && (VersionOf(path[1]) is ApiVersions.V2 || Same(path[1], "oauth")) ? path[1..] : path;

    // The raw target is split before it is decoded, so an escaped slash stays inside its id.
    private static string[] Split(string rawPath)
    {
        var segments = rawPath.Trim('/').Split('/');
        return segments is [""] ? [] : Array.ConvertAll(segments, Uri.UnescapeDataString);
    }

    private static ApiException Unknown(string method, string rawPath) => ApiException.Unsupported(
        $"The fake has no route for {method} {rawPath}. It serves /v1/… and /v1.1/… with or without /apps/{{appId}}, and /v2/… and "
            + "/sc/v2/…; "
        + "either the path is wrong, or the fake lacks this endpoint.");

    private static ApiVersions? VersionOf(string segment) => segment switch
    {
        _ when Same(segment, "v1") => ApiVersions.V1,
        _ when Same(segment, "v1.1") => ApiVersions.V1_1,
        _ when Same(segment, "v2") => ApiVersions.V2,
        _ => null,
    };

    private static string Name(ApiVersions version) => version switch
    {
        ApiVersions.V1 => "v1",
        ApiVersions.V1_1 => "v1.1",
        _ => "v2",
    };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

internal sealed record RouteMatch(Route Route, ApiVersions Version, string? AppId, IReadOnlyDictionary<string, string> Values);
