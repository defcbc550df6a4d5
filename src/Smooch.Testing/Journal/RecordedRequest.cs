namespace Smooch.Testing;

/// <summary>A request that the fake received, and what it answered. Prints no header and no body: those may hold secrets and message text.</summary>
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

    /// <summary>The position in the order of arrival, from 1.</summary>
    public long Number { get; }

    /// <summary>When it arrived, on the fake's clock.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>How long it took until the answer was ready, on the clock of the fake.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as sent, still percent-encoded.</summary>
    public string Path { get; }

    /// <summary>The query as sent, with its question mark; empty when there was none.</summary>
    public string Query { get; }

    /// <summary>The endpoint that it matched, for example <c>P/appusers/{u}/messages</c>; null when it matched none.</summary>
    public string? Route { get; internal set; }

    /// <summary>What the caller proved to be: <c>app token</c>, <c>JWT app</c>, <c>JWT account</c>, <c>JWT appUser</c>, <c>basic</c>, <c>OAuth token</c> or <c>none</c>.</summary>
    public string Credential { get; internal set; } = "none";

    /// <summary>The request headers; the values of <c>authorization</c> and <c>app-token</c> are replaced by <c>***</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; internal set; } = new Dictionary<string, string>();

    /// <summary>The request body as text; for uploads the names and sizes of the parts.</summary>
    public string Body { get; internal set; } = "";

    /// <summary>The status answered; 0 when the connection was cut instead.</summary>
    public int Status { get; internal set; }

    /// <summary>The response body as text; empty for downloads.</summary>
    public string ResponseBody { get; internal set; } = "";

    /// <summary>Why it was refused, in words; null when it was not.</summary>
    public string? Error { get; internal set; }

    /// <summary>The fault that was injected; null when none was.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Number, method, path, status and, when refused, the reason.</summary>
    public override string ToString() =>
        $"#{Number} {Method} {Path}{Query} ({Credential}) -> {(Status == 0 ? "connection cut" : Status)}{(Fault is null ? "" : $" [injected: {Fault}]")}{(Error is null ? "" : " " + Error)}";
}
