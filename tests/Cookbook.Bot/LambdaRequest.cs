namespace Cookbook;

// snippet:lambda-request
/// <summary>The part of the payload that the receiver needs.</summary>
public sealed record LambdaRequest(
    string RawPath,
    string? RawQueryString,
    Dictionary<string, string>? Headers,
    LambdaRequest.Context RequestContext,
    string? Body,
    bool IsBase64Encoded)
{
    public sealed record Context(string DomainName, HttpPart Http);

    public sealed record HttpPart(string Method);
}

/// <summary>The response to the service.</summary>
public sealed record LambdaResponse(int StatusCode);
// endsnippet
