namespace Smooch;

/// <summary>
/// A webhook call without its body, as a <see cref="WebhookProtocol"/> receives it. Web frameworks derive from it; <see cref="Create"/>
/// creates one for a function or a test.
/// </summary>
public abstract class WebhookRequest
{
    /// <summary>Gets the HTTP method, such as <c>POST</c>.</summary>
    public abstract string Method { get; }

    /// <summary>
    /// Gets the scheme and host of the call as the server sees them, such as <c>https://bot.example.org</c>. Behind a proxy they may differ
    /// from the address that the sender called.
    /// </summary>
    public abstract string BaseUrl { get; }

    /// <summary>
    /// Gets the path and query exactly as they were received, neither decoded nor normalized. Some signatures cover them.
    /// </summary>
    public abstract string RawTarget { get; }

    /// <summary>
    /// Gets or sets what the headers of the call were verified with: the secrets, or a token. So they are not verified again with the body.
    /// </summary>
    internal object? VerifiedBy { get; set; }

    /// <summary>Gets the value of a header.</summary>
    /// <param name="name">The name; its case does not matter.</param>
    /// <returns>The value; null when the header is absent, and also when it occurs more than once.</returns>
    public abstract string? GetHeader(string name);

    /// <summary>Returns whether the call has a header.</summary>
    /// <param name="name">The name; its case does not matter.</param>
    /// <returns>True when the header is present, also when it occurs more than once.</returns>
    public abstract bool HasHeader(string name);

    /// <summary>Creates a request from its parts.</summary>
    /// <example><code>var request = WebhookRequest.Create("POST", "https://bot.example.org/smooch", headers);</code></example>
    /// <param name="method">The HTTP method.</param>
    /// <param name="url">The absolute address of the call, with its query.</param>
    /// <param name="headers">The headers; a name that occurs more than once counts as absent.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public static WebhookRequest Create(string method, string url, IEnumerable<KeyValuePair<string, string>> headers) =>
        new PlainWebhookRequest(Argument.NotEmpty(method), Argument.NotEmpty(url), Argument.NotNull(headers));

    private sealed class PlainWebhookRequest : WebhookRequest
    {
        private readonly Dictionary<string, string?> headers = new(StringComparer.OrdinalIgnoreCase);

        public PlainWebhookRequest(string method, string url, IEnumerable<KeyValuePair<string, string>> headers)
        {
            var scheme = url.IndexOf("://", StringComparison.Ordinal);
            if (scheme < 1)
                throw new ArgumentException("The address must be absolute, such as https://bot.example.org/smooch.", nameof(url));
            var path = url.IndexOfAny(['/', '?'], scheme + 3);
            Method = method;
            BaseUrl = path < 0 ? url : url.Substring(0, path);
            RawTarget = path < 0 ? "/" : url[path] == '/' ? url.Substring(path) : string.Concat("/", url.Substring(path));
            foreach (var header in headers)
                this.headers[header.Key] = this.headers.ContainsKey(header.Key) ? null : header.Value;
        }

        public override string Method { get; }

        public override string BaseUrl { get; }

        public override string RawTarget { get; }

        public override string? GetHeader(string name) => headers.TryGetValue(name, out var value) ? value : null;

        public override bool HasHeader(string name) => headers.ContainsKey(name);
    }
}
