namespace Smooch.Testing;

/// <summary>
/// A request that the fake received, and its response. Its text contains no header and no body, which may contain secrets and message text.
/// </summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(long number, DateTimeOffset receivedAt, string method, string path, string query)
    {
        Number = number;
        ReceivedAt = receivedAt;
        Method = method;
        Path = path;
        Query = query;
    }

    /// <summary>Gets the position in the order of arrival, from 1.</summary>
    public long Number { get; }

    /// <summary>Gets the time of arrival, on the clock of the fake.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Gets or sets the time until the response was ready, on the clock of the fake.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>Gets the HTTP method.</summary>
    public string Method { get; }

    /// <summary>Gets the path as sent, still percent-encoded.</summary>
    public string Path { get; }

    /// <summary>Gets the query as sent, with its question mark; empty when there was none.</summary>
    public string Query { get; }

    /// <summary>Gets or sets the endpoint that it matched, for example <c>P/appusers/{u}/messages</c>; null when it matched none.</summary>
    public string? Route { get; internal set; }

    /// <summary>
    /// Gets or sets the kind of credential: <c>app token</c>, <c>JWT app</c>, <c>JWT account</c>, <c>JWT appUser</c>, <c>basic</c>,
    /// <c>OAuth token</c> or <c>none</c>.
    /// </summary>
    public string Credential { get; internal set; } = "none";

    /// <summary>
    /// Gets or sets the request headers; the values of <c>authorization</c> and <c>app-token</c> are replaced by <c>***</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; internal set; } = new Dictionary<string, string>();

    /// <summary>Gets or sets the request body as text; for uploads the names and sizes of the parts.</summary>
    public string Body { get; internal set; } = "";

    /// <summary>Gets or sets the status of the response; 0 when the connection was cut instead.</summary>
    public int Status { get; internal set; }

    /// <summary>Gets or sets the response body as text; empty for downloads.</summary>
    public string ResponseBody { get; internal set; } = "";

    /// <summary>Gets or sets the reason of the rejection; null when the request was accepted.</summary>
    public string? Error { get; internal set; }

    /// <summary>Gets or sets the fault that was injected; null when none was.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Returns number, method, path, status and the reason of a rejection.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"#{Number} {Method} {Path}{Query} ({Credential}) -> "
            + $"{(Status == 0 ? "connection cut" : Status)}{(Fault is null ? "" : $" [injected: {Fault}]")}"
            + (Error is null ? "" : " " + Error);
}
