using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace Smooch;

/// <summary>The span and the measurements of one call; of its attempts, the spans.</summary>
internal readonly struct CallTelemetry
{
    private static readonly Histogram<double> Duration = SmoochTelemetry.Meter.CreateHistogram<double>("smooch.client.call.duration", "s", "How long a call took, its repetitions included.");
    private static readonly Counter<long> Retries = SmoochTelemetry.Meter.CreateCounter<long>("smooch.client.call.retries", "{retry}", "Repetitions of calls.");
    private static readonly Counter<long> OutcomesUnknown = SmoochTelemetry.Meter.CreateCounter<long>("smooch.client.call.outcome_unknown", "{call}", "Calls that may have taken effect, without a clear answer.");

    private readonly Activity? activity;
    private readonly long begun;

    private CallTelemetry(Activity? activity, long begun)
    {
        this.activity = activity;
        this.begun = begun;
    }

    /// <summary>Begins a call.</summary>
    public static CallTelemetry Start(Operation operation) => new(
        SmoochTelemetry.Source.HasListeners() ? SmoochTelemetry.Source.StartActivity(operation.Name) : null,
        Duration.Enabled ? TimeProvider.System.GetTimestamp() : 0);

    /// <summary>Begins an attempt, by OpenTelemetry's conventions for HTTP clients.</summary>
    /// <returns>Null when nobody listens.</returns>
    public static Activity? StartAttempt(WireRequest request, Failure failedBefore)
    {
        if (request.Attempts > 1 && Retries.Enabled)
            Retries.Add(1, new("smooch.operation", request.Operation.Name), new("error.type", ErrorType(failedBefore)));
        if (!SmoochTelemetry.Source.HasListeners())
            return null;
        var template = request.Target.Template + request.Operation.Route;
        if (SmoochTelemetry.Source.StartActivity($"{request.Operation.Method} {template}", ActivityKind.Client) is not { } activity)
            return null;
        activity.SetTag("http.request.method", request.Operation.Method.Method);
        activity.SetTag("url.template", template);
        if (request.RequestUri is { IsAbsoluteUri: true } url)
        {
            activity.SetTag("server.address", url.Host);
            activity.SetTag("server.port", url.Port);
        }

        if (request.Attempts > 1)
            activity.SetTag("http.request.resend_count", request.Attempts - 1);
        return activity;
    }

    /// <summary>Ends an attempt.</summary>
    public static void StopAttempt(Activity? attempt, HttpStatusCode? status, Failure failure)
    {
        if (attempt is null)
            return;
        if (status is { } code)
            attempt.SetTag("http.response.status_code", (int)code);
        if (failure != Failure.None)
        {
            attempt.SetTag("error.type", status is { } wrong ? Text(wrong) : ErrorType(failure));
            attempt.SetStatus(ActivityStatusCode.Error);
        }

        attempt.Dispose();
    }

    /// <summary>Ends the call.</summary>
    public void Stop(Operation operation, HttpStatusCode? status, Exception? error, int retries)
    {
        if (error is SmoochOutcomeUnknownException)
            OutcomesUnknown.Add(1, new KeyValuePair<string, object?>("smooch.operation", operation.Name));
        if (begun != 0)
        {
            var tags = new TagList { { "smooch.operation", operation.Name } };
            if (status is { } code)
                tags.Add("http.response.status_code", (int)code);
            if (error is not null)
                tags.Add("error.type", error.GetType().FullName);
            Duration.Record(TimeProvider.System.GetElapsedTime(begun).TotalSeconds, tags);
        }

        if (activity is null)
            return;
        activity.SetTag("smooch.operation", operation.Name);
        if (retries > 0)
            activity.SetTag("smooch.retries", retries);
        if (status is { } answered)
            activity.SetTag("http.response.status_code", (int)answered);
        if (error is not null)
        {
            activity.SetTag("error.type", error.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private static string Text(HttpStatusCode status) => ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string ErrorType(Failure failure) => failure switch
    {
        Failure.NotSent => "not_sent",
        Failure.RateLimited => "rate_limited",
        Failure.Unavailable => "unavailable",
        Failure.NoAnswer => "no_answer",
        _ => "refused",
    };
}
