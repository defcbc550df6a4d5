using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>A request, or one attempt to call a webhook.</summary>
/// <param name="Number">Its position, from 1.</param>
/// <param name="At">The time of its end.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record JournalEntry(long Number, DateTimeOffset At, TimeSpan Duration)
{
    public bool IsMessageBird { get; init; }

    public RecordedRequest? Request { get; init; }

    public RecordedDelivery? Delivery { get; init; }

    /// <summary>Gets the approximate size in memory.</summary>
    public long Size => 500 + 2L * ((Request?.Body.Length ?? 0) + (Request?.ResponseBody.Length ?? 0) + (Delivery?.Body.Length ?? 0));

    /// <summary>Gets the line in the list.</summary>
    public object Summary => Request is { } request
        ? new
        {
            n = Number,
            kind = "request",
            api = Api,
            at = At,
            ms = Duration.TotalMilliseconds,
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
            api = Api,
            at = At,
            ms = Duration.TotalMilliseconds,
            method = IsProbe ? "HEAD" : "POST",
            path = Delivery!.Target,
            status = Delivery.Status ?? 0,
            error = Delivery.Failure,
            trigger = IsProbe ? null : Delivery.Trigger,
            attempt = Delivery.Attempt,
            willRetry = Delivery.WillRetry,
        };

    /// <summary>Gets the details, which the page shows on request.</summary>
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

    private string? Api => IsMessageBird ? "messagebird" : null;

    private bool IsProbe => Delivery?.WebhookId is null;
}
