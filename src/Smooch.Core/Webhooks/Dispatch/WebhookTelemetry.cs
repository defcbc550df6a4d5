using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch;

/// <summary>The spans and measurements of received events, by OpenTelemetry's conventions for messaging.</summary>
internal static class WebhookTelemetry
{
    private static readonly Histogram<double> Lag = SmoochTelemetry.Meter.CreateHistogram<double>(
        "smooch.webhook.lag",
        "s",
        "The time between an event and its arrival.");
    private static readonly Histogram<double> Duration = SmoochTelemetry.Meter.CreateHistogram<double>(
        "smooch.webhook.handler.duration",
        "s",
        "The duration of a handler.");
    private static readonly Counter<long> Duplicates = SmoochTelemetry.Meter.CreateCounter<long>(
        "smooch.webhook.duplicates",
        "{event}",
        "Duplicates of events that were in progress or handled already.");
    private static readonly Counter<long> Rejected = SmoochTelemetry.Meter.CreateCounter<long>(
        "smooch.webhook.rejected",
        "{event}",
        "Events that were rejected because too many waited, or the program was about to end.");
    private static readonly UpDownCounter<int> Depth = SmoochTelemetry.Meter.CreateUpDownCounter<int>(
        "smooch.webhook.inbox.depth",
        "{event}",
        "Events that wait or are in progress.");

    /// <summary>Starts the span of an event. The spans of its handlers and of the calls that they send are its children.</summary>
    public static Activity? StartReceive(WebhookEvent webhookEvent, TimeProvider clock)
    {
        if (Lag.Enabled && webhookEvent.HappenedAt is { } then)
            Lag.Record(Math.Max(0, (clock.GetUtcNow() - then).TotalSeconds), Trigger(webhookEvent));
        return Start("receive", webhookEvent);
    }

    /// <summary>Counts an event that was accepted.</summary>
    public static void Accepted() => Depth.Add(1);

    /// <summary>Counts an event that has finished.</summary>
    public static void Finished() => Depth.Add(-1);

    /// <summary>Counts a duplicate.</summary>
    public static void Duplicate(WebhookEvent webhookEvent, Activity? activity)
    {
        if (Duplicates.Enabled)
            Duplicates.Add(1, Trigger(webhookEvent));
        activity?.SetTag("smooch.webhook.duplicate", true);
    }

    /// <summary>Counts an event that was rejected.</summary>
    public static void Reject(WebhookEvent webhookEvent, Activity? activity)
    {
        if (Rejected.Enabled)
            Rejected.Add(1, Trigger(webhookEvent));
        activity?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Starts the span of a handler.</summary>
    public static (Activity? Activity, long StartedAt) StartHandle(WebhookEvent webhookEvent, string handler)
    {
        var activity = Start("process", webhookEvent);
        activity?.SetTag("smooch.webhook.handler", handler);
        return (activity, Duration.Enabled ? TimeProvider.System.GetTimestamp() : 0);
    }

    /// <summary>Ends the span of a handler.</summary>
    public static void StopHandle((Activity? Activity, long StartedAt) span, WebhookEvent webhookEvent, string handler, Exception? error)
    {
        if (span.StartedAt != 0)
        {
            var tags = new TagList { Trigger(webhookEvent), new("smooch.webhook.handler", handler) };
            if (error is not null)
                tags.Add("error.type", error.GetType().FullName);
            Duration.Record(TimeProvider.System.GetElapsedTime(span.StartedAt).TotalSeconds, tags);
        }

        if (error is not null)
        {
            span.Activity?.SetTag("error.type", error.GetType().FullName);
            span.Activity?.SetStatus(ActivityStatusCode.Error);
        }

        span.Activity?.Dispose();
    }

    private static Activity? Start(string operation, WebhookEvent webhookEvent)
    {
        if (!SmoochTelemetry.Source.HasListeners())
            return null;
        var trigger = Trigger(webhookEvent);
        var activity = SmoochTelemetry.Source.StartActivity($"{operation} {trigger.Value}", ActivityKind.Consumer);
        activity?.SetTag("messaging.system", "smooch");
        activity?.SetTag("messaging.operation.name", operation);
        activity?.SetTag("messaging.operation.type", operation);
        activity?.SetTag(trigger.Key, trigger.Value);
        return activity;
    }

    /// <summary>
    /// Returns the tag of the trigger. An unknown trigger may be any string, so it is not a tag value: their number would be unlimited.
    /// </summary>
    private static KeyValuePair<string, object?> Trigger(WebhookEvent webhookEvent) =>
        new("smooch.webhook.trigger", webhookEvent.IsUnknown ? "other" : webhookEvent.TriggerName);
}
