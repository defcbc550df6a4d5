using System.Text;
using System.Text.Json;

namespace Smooch.Client;

/// <summary>A request of <see cref="RawClient"/>.</summary>
/// <param name="method">The method.</param>
/// <param name="path">The path below the app (<c>/v1.1/apps/{appId}</c>), with placeholders for values, such as <c>/appusers/{userId}/messages</c>. It appears in exceptions and telemetry, so ids belong into <see cref="Values"/>.</param>
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

    /// <summary>Gets the body, a JSON value; <see cref="JsonSerializer"/>'s <c>SerializeToElement</c> makes one of any type.</summary>
    /// <value>None.</value>
    public JsonElement? Body { get; init; }

    /// <summary>Gets a value indicating whether the path begins at the version (<c>/v1.1</c>) instead of the app.</summary>
    public bool AtRoot { get; init; }

    /// <summary>Gets whether the request does no more when it is sent twice, so that it may be repeated after any failure.</summary>
    /// <value>By the method unless said: all but POST and PATCH may.</value>
    public bool? MayRepeat { get; init; }

    internal RetryClass RetryClass =>
        !(MayRepeat ?? (Method != HttpMethod.Post && Method.Method != "PATCH")) ? RetryClass.Creates
        : Method == HttpMethod.Get || Method == HttpMethod.Head ? RetryClass.Safe
        : RetryClass.Idempotent;

    /// <summary>The method and the path with its placeholders: values belong into no log.</summary>
    public override string ToString() => $"{nameof(RawRequest)} {Method} {Path}";

    internal void Check()
    {
        Argument.NotNull(Method, nameof(Method));
        Outgoing.Require(Path is { Length: > 1 } && Path[0] == '/' && Path[1] != '/', "Path must begin with one slash, such as /appusers/{userId}.");
        Outgoing.Require(Path.IndexOfAny(['?', '#', '\\']) < 0, "Path must hold no query or fragment: put parameters into Query.");
        Outgoing.Require(!Path.Split('/').Any(segment => segment is "." or ".."), "Path must not hold the segments . and ..: they would address another resource.");
        Outgoing.Require(Body is not { ValueKind: JsonValueKind.Undefined }, "Body is the default of JsonElement, which is no JSON. Leave it out for none.");
        Outgoing.Require(Body is null || (Method != HttpMethod.Get && Method != HttpMethod.Head), "A GET has no body.");
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
            Outgoing.Require(close > open, "Path has a placeholder without an end.");
            var name = Path.Substring(open + 1, close - open - 1);
            Outgoing.Require(Values.TryGetValue(name, out var value), $"Path names {{{name}}}, but Values holds no value for it.");
            url.Append(Path, at, open - at).Append(Uri.EscapeDataString(PathId.Of(value, name).Value));
            at = close + 1;
            used++;
        }

        Outgoing.Require(used == Values.Count, "Values holds more than Path names.");
        url.Append(Path, at, Path.Length - at);
        var separator = '?';
        foreach (var parameter in Query)
        {
            if (parameter.Value is not { } value)
                continue;
            url.Append(separator).Append(Uri.EscapeDataString(parameter.Key)).Append('=').Append(Uri.EscapeDataString(Argument.UrlText(value, parameter.Key)));
            separator = '&';
        }

        return url.ToString();
    }

    internal HttpContent? CreateContent() => Body is { } body ? JsonBody.Create(body) : null;
}
