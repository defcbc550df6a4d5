using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Smooch.AspNetCore;

/// <summary>Passes a call to its receiver and sends the response.</summary>
internal sealed class WebhookEndpoint(WebhookReceiver receiver)
{
    public async Task RespondAsync(HttpContext context)
    {
        var request = new HttpWebhookRequest(context);
        var call = receiver.Receive(request);
        if (call.NeedsBody
            && await ReadAsync(call, context.Request.BodyReader, context.RequestAborted).ConfigureAwait(false)
            && !await call.DeliverAsync(request.RespondAsync, context.RequestAborted).ConfigureAwait(false))
        {
            return;
        }

        context.Response.StatusCode = call.StatusCode;
        if (call.NeedsAcknowledgement && !context.RequestAborted.IsCancellationRequested)
            context.Response.OnCompleted(() =>
                context.RequestAborted.IsCancellationRequested ? Task.CompletedTask : call.AcknowledgeAsync());
    }

    /// <summary>Reads the body up to its limit.</summary>
    /// <returns>Whether there are events to deliver.</returns>
    private static async ValueTask<bool> ReadAsync(WebhookCall call, PipeReader reader, CancellationToken aborted)
    {
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(aborted).ConfigureAwait(false);
            }
            catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
            {
                call.RejectTooLargeBody(ReadOnlySequence<byte>.Empty);
                return false;
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // A BadHttpRequestException is an IOException too.
                call.RejectIncompleteBody();
                return false;
            }

            var body = read.Buffer;
            if (read.IsCompleted || body.Length > call.MaxBodyBytes)
            {
                var hasEvents = call.Read(body);
                reader.AdvanceTo(body.End);
                return hasEvents;
            }

            reader.AdvanceTo(body.Start, body.End);
        }
    }
}
