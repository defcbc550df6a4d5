using System.Text;

namespace Cookbook;

// snippet:lambda
/// <summary>Receives the webhook calls behind a function URL or an HTTP API with payload format 2.0.</summary>
public sealed class LambdaReceiver(WebhookReceiver receiver)
{
    public async Task<LambdaResponse> HandleAsync(LambdaRequest request, CancellationToken cancellationToken)
    {
        var body = request.Body ?? "";
        var bytes = request.IsBase64Encoded ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body);
        var http = request.RequestContext;
        var query = string.IsNullOrEmpty(request.RawQueryString) ? "" : "?" + request.RawQueryString;
        var call = WebhookRequest.Create(
            http.Http.Method,
            $"https://{http.DomainName}{request.RawPath}{query}",
            request.Headers ?? []);
        return new LambdaResponse(await receiver.ReceiveAsync(call, bytes, cancellationToken));
    }
}
// endsnippet
