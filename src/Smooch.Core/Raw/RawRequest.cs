using System.Text;
using System.Text.Json;

namespace Smooch;

/// <summary>A request of <see cref="RawClient"/>.</summary>
/// <param name="method">The HTTP method.</param>
/// <param name="path">
/// The path relative to the app, with placeholders for values, such as <c>/appusers/{userId}/messages</c> of v1.1 or
/// <c>/conversations/{conversationId}</c> of v2. It appears in exceptions and telemetry, so put ids into <see cref="Values"/>.
/// </param>
public sealed class RawRequest(HttpMethod method, string path)
{
    /// <summary>Gets the method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>Gets the path with its placeholders.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the values of the path's placeholders; they are escaped.</summary>
    public IDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the query parameters, in their order; they are escaped.</summary>
    public IList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Gets the JSON body; <see cref="JsonSerializer"/>'s <c>SerializeToElement</c> creates one from any type.</summary>
    /// <value>None.</value>
    public JsonElement? Body { get; init; }

    /// <summary>Gets a value indicating whether the path starts at the API version (such as <c>/v1.1</c>) instead of the app.</summary>
    /// <value><see langword="false"/>.</value>
    public bool OmitAppPath { get; init; }

    /// <summary>
    /// Gets a value indicating whether the request has the same effect when it is sent twice, so that it is retried after any failure.
    /// </summary>
    /// <value>The default depends on the method: all but POST and PATCH are idempotent.</value>
    public bool? IsIdempotent { get; init; }

    internal RetryClass RetryClass =>
        !(IsIdempotent ?? (Method != HttpMethod.Post && Method.Method != "PATCH")) ? RetryClass.Creates
        : Method == HttpMethod.Get || Method == HttpMethod.Head ? RetryClass.Safe
        : RetryClass.Idempotent;

    /// <summary>Returns the method and the path with its placeholders, without values.</summary>
    /// <returns>The method and the path.</returns>
    public override string ToString() => $"{nameof(RawRequest)} {Method} {Path}";

    internal void Check()
    {
        Argument.NotNull(Method, nameof(Method));
        RequestRules.Require(
            Path is { Length: > 1 } && Path[0] == '/' && Path[1] != '/',
            "Path must start with one slash, such as /appusers/{userId}.");
        RequestRules.Require(
            Path.IndexOfAny(['?', '#', '\\']) < 0,
            "Path must not contain a query or fragment: put parameters into Query.");
        RequestRules.Require(
            !Path.Split('/').Any(segment => segment is "." or ".."),
            "Path must not contain the segments . and ..: they would address another resource.");
        RequestRules.Require(
            Body is not { ValueKind: JsonValueKind.Undefined },
            "Body is the default of JsonElement, which is not JSON. Leave Body out to send none.");
        RequestRules.Require(Body is null || (Method != HttpMethod.Get && Method != HttpMethod.Head), "A GET has no body.");
    }

    /// <summary>Fills the path and adds the query.</summary>
    internal string Url()
    {
        var url = new StringBuilder();
        var at = 0;
        var used = 0;
        while (Path.IndexOf('{', at) is >= 0 and var open)
        {
            var close = Path.IndexOf('}', open);
            RequestRules.Require(close > open, "Path has a placeholder without a closing brace.");
            var name = Path.Substring(open + 1, close - open - 1);
            RequestRules.Require(
                Values.TryGetValue(name, out var value),
                $"Path has the placeholder {{{name}}}, but Values has no value for it.");
            url.Append(Path, at, open - at).Append(Uri.EscapeDataString(PathId.Of(value, name).Value));
            at = close + 1;
            used++;
        }

        RequestRules.Require(used == Values.Count, "Values has more values than Path has placeholders.");
        url.Append(Path, at, Path.Length - at);
        var separator = '?';
        foreach (var parameter in Query)
        {
            if (parameter.Value is not { } value)
                continue;
            url.Append(separator)
                .Append(Uri.EscapeDataString(parameter.Key))
                .Append('=')
                .Append(Uri.EscapeDataString(Argument.UrlText(value, parameter.Key)));
            separator = '&';
        }

        return url.ToString();
    }

    internal HttpContent? CreateContent() => Body is { } body ? JsonBody.Create(body) : null;
}
