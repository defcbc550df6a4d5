using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>A request, or one attempt to call a webhook.</summary>
/// <param name="Number">Its position, from 1.</param>
/// <param name="At">When it was finished.</param>
/// <param name="Duration">How long it took in milliseconds; null when that is not known.</param>
internal sealed record JournalEntry(long Number, DateTimeOffset At, double? Duration)
{
    public RecordedRequest? Request { get; init; }

    public RecordedDelivery? Delivery { get; init; }

    /// <summary>Gets roughly the memory that it holds.</summary>
    public long Size => 500 + 2L * ((Request?.Body.Length ?? 0) + (Request?.ResponseBody.Length ?? 0) + (Delivery?.Body.Length ?? 0));

    /// <summary>The line in the list.</summary>
    public object Summary => Request is { } request
        ? new
        {
            n = Number,
            kind = "request",
            at = At,
            ms = Duration,
            method = request.Method,
            path = request.Path + request.Query,
            status = request.Status,
            error = request.Error,
            fault = request.Fault,
        }
        : new
        {
            n = Number,
            kind = "webhook",
            at = At,
            ms = Duration,
            method = Delivery!.WebhookId is null ? "HEAD" : "POST",
            path = Delivery.Target,
            status = Delivery.Status ?? 0,
            error = Delivery.Failure,
            trigger = Delivery.WebhookId is null ? null : Delivery.Trigger,
            webhookId = Delivery.WebhookId,
            attempt = Delivery.Attempt,
        };

    /// <summary>What the line hides until it is opened.</summary>
    public object Details => Request is { } request
        ? new
        {
            n = Number,
            credential = request.Credential,
            headers = request.Headers,
            body = request.Body,
            response = request.ResponseBody,
        }
        : new { n = Number, body = Delivery!.Body };
}
