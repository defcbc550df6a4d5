namespace Smooch;

/// <summary>The metadata of an API method for handlers, errors and telemetry.</summary>
internal sealed class Operation(string name, HttpMethod method, string route, RetryClass retry)
{
    private readonly string[]? versions;

    /// <summary>Gets the name, starting with the area: <c>AppUsers.Get</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>Gets the route template below the version root; never contains an id.</summary>
    public string Route { get; } = route;

    /// <summary>Gets how the operation may be retried.</summary>
    public RetryClass Retry { get; } = retry;

    /// <summary>Gets the accepted credentials and scopes, as text.</summary>
    public string? Accepts { get; init; }

    /// <summary>Gets the reader of a success body; null when the body is not read.</summary>
    public IJsonDocumentReader? Result { get; init; }

    /// <summary>Gets the versions that have the operation, separated by spaces; null for all.</summary>
    public string? Versions
    {
        get => versions is null ? null : string.Join(" ", versions);
        init => versions = value?.Split(' ');
    }

    /// <summary>Rejects a call that the API version in use does not have.</summary>
    /// <exception cref="NotSupportedException">The operation does not exist in <paramref name="version"/>.</exception>
    public void RequireVersion(string version)
    {
        if (versions is not null && Array.IndexOf(versions, version) < 0)
            throw new NotSupportedException(
                $"Set ApiVersion to {string.Join(" or ", versions.Select(Option))}: {Name} ({Method} {Route}) does not exist in {version} "
                    + $"of the API, only in {string.Join(" and ", versions)}.");
    }

    /// <summary>A version as the option names it: V1_1 for v1.1.</summary>
    private static string Option(string version) => version.ToUpperInvariant().Replace('.', '_');

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Method} {Route})";
}
