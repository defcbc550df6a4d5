namespace Smooch.Testing;

internal enum BodyKind
{
    None,
    JsonBody,
    OptionalJson,
    Multipart,
    Form,

    /// <summary>A form, or the same members as JSON.</summary>
    FormOrJson,
}

/// <summary>One line of the endpoint table.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">
/// <c>P/…</c> below an app (short or long form), <c>R/…</c> below the version root, <c>/…</c> below the host.
/// </param>
/// <param name="Versions">The versions that have it.</param>
/// <param name="Scopes">The credentials it accepts; none means that it is open.</param>
/// <param name="Body">What the request carries.</param>
/// <param name="Handler">Runs under the lock of the state; synchronous for that reason.</param>
internal sealed record Route(
    string Method,
    string Template,
    ApiVersions Versions,
    Scopes Scopes,
    BodyKind Body,
    Func<ApiRequest, ApiResult> Handler)
{
    /// <summary>Work that waits for something outside (a probe of a webhook target); runs before the handler, without the lock.</summary>
    public Func<ApiRequest, CancellationToken, Task>? Prepare { get; init; }

    public string[] Segments { get; } = Template.Split('/', StringSplitOptions.RemoveEmptyEntries)[(Template[0] == '/' ? 0 : 1)..];

    public char Root { get; } = Template[0];

    public override string ToString() => $"{Method} {Template}";
}
