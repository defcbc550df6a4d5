using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch;

/// <summary>The spans and measurements of received events, after OpenTelemetry's conventions for messaging.</summary>
internal static class WebhookTelemetry
{
    private static readonly Histogram<double> Lag = SmoochTelemetry.Meter.CreateHistogram<double>("smooch.webhook.lag", "s", "How long after it happened an event came.");
    private static readonly Histogram<double> Duration = SmoochTelemetry.Meter.CreateHistogram<double>("smooch.webhook.handler.duration", "s", "How long a handler took.");
    private static readonly Counter<long> Duplicates = SmoochTelemetry.Meter.CreateCounter<long>("smooch.webhook.duplicates", "{event}", "Copies of events that were under way or handled already.");
    private static readonly Counter<long> Refused = SmoochTelemetry.Meter.CreateCounter<long>("smooch.webhook.refused", "{event}", "Events that were refused because the inbox was full or closed.");
    private static readonly UpDownCounter<int> Depth = SmoochTelemetry.Meter.CreateUpDownCounter<int>("smooch.webhook.inbox.depth", "{event}", "Events that were accepted and are not finished.");

    /// <summary>Begins to take an event in. What its handlers do, answers to the user included, belongs to this span.</summary>
    public static Activity? StartReceive(WebhookEvent webhookEvent, TimeProvider clock)
    {
        if (Lag.Enabled && webhookEvent.HappenedAt is { } then)
            Lag.Record(Math.Max(0, (clock.GetUtcNow() - then).TotalSeconds), Trigger(webhookEvent));
        return Start("receive", webhookEvent);
    }

    /// <summary>Counts an event that was taken in.</summary>
    public static void Accepted() => Depth.Add(1);

    /// <summary>Counts an event that is finished.</summary>
    public static void Finished() => Depth.Add(-1);

    /// <summary>Counts a copy.</summary>
    public static void Duplicate(WebhookEvent webhookEvent, Activity? activity)
    {
        if (Duplicates.Enabled)
            Duplicates.Add(1, Trigger(webhookEvent));
        activity?.SetTag("smooch.webhook.duplicate", true);
    }

    /// <summary>Counts an event that had no room.</summary>
    public static void Refuse(WebhookEvent webhookEvent, Activity? activity)
    {
        if (Refused.Enabled)
            Refused.Add(1, Trigger(webhookEvent));
        activity?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Begins to handle an event.</summary>
    public static (Activity? Activity, long Begun) StartHandle(WebhookEvent webhookEvent, string handler)
    {
        var activity = Start("process", webhookEvent);
        activity?.SetTag("smooch.webhook.handler", handler);
        return (activity, Duration.Enabled ? TimeProvider.System.GetTimestamp() : 0);
    }

    /// <summary>Ends it.</summary>
    public static void StopHandle((Activity? Activity, long Begun) span, WebhookEvent webhookEvent, string handler, Exception? error)
    {
        if (span.Begun != 0)
        {
            var tags = new TagList { Trigger(webhookEvent), new("smooch.webhook.handler", handler) };
            if (error is not null)
                tags.Add("error.type", error.GetType().FullName);
            Duration.Record(TimeProvider.System.GetElapsedTime(span.Begun).TotalSeconds, tags);
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

    /// <summary>A trigger that this SDK does not know could be any text, and so any number of them.</summary>
    private static KeyValuePair<string, object?> Trigger(WebhookEvent webhookEvent) =>
        new("smooch.webhook.trigger", webhookEvent.IsUnknown ? "other" : webhookEvent.TriggerName);
}
