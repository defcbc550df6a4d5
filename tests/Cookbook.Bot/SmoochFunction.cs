using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cookbook;

// snippet:function
/// <summary>Receives the webhook calls. The receiver verifies each call, so the function is anonymous.</summary>
public sealed class SmoochFunction(WebhookReceiver receiver)
{
    private const int LargestBody = 1024 * 1024;

    [Function("smooch")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "smooch")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);

        var headers = request.Headers.SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value ?? ""));
        var call = WebhookRequest.Create(request.Method, request.GetEncodedUrl(), headers);
        return new StatusCodeResult(await receiver.ReceiveAsync(call, body.ToArray(), cancellationToken));
    }
}
// endsnippet
