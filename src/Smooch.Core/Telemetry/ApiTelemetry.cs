using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace Smooch;

/// <summary>
/// The activity source and the meter of one package: the span and the measurements of each call, and the spans of its attempts.
/// </summary>
internal sealed class ApiTelemetry
{
    private readonly Histogram<double> duration;
    private readonly Counter<long> retries;
    private readonly Counter<long> outcomesUnknown;

    /// <summary>Creates the source and the meter.</summary>
    /// <param name="package">The name of the package, which both use.</param>
    public ApiTelemetry(string package)
    {
        Source = new ActivitySource(package, Version);
        Meter = new Meter(package, Version);
        duration = Meter.CreateHistogram<double>("smooch.client.call.duration", "s", "How long a call took, its retries included.");
        retries = Meter.CreateCounter<long>("smooch.client.call.retries", "{retry}", "Retries of calls.");
        outcomesUnknown = Meter.CreateCounter<long>(
            "smooch.client.call.outcome_unknown",
            "{call}",
            "Calls that may have taken effect, without a clear response.");
    }

    /// <summary>Gets the source of the spans.</summary>
    public ActivitySource Source { get; }

    /// <summary>Gets the meter of the measurements.</summary>
    public Meter Meter { get; }

    /// <summary>Gets the version of the packages, in three parts.</summary>
    public string Version { get; } = typeof(ApiTelemetry).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>Starts the span of a call.</summary>
    /// <returns>Null when there is no listener.</returns>
    public Activity? StartCall(Operation operation) => Source.HasListeners() ? Source.StartActivity(operation.Name) : null;

    /// <summary>Ends the span of a call.</summary>
    public void StopCall(Activity? activity, CallContext call, HttpStatusCode? status, Exception? error, TimeProvider timeProvider)
    {
        if (error is SmoochOutcomeUnknownException)
            outcomesUnknown.Add(1, new KeyValuePair<string, object?>("smooch.operation", call.Operation.Name));
        if (duration.Enabled)
        {
            var tags = new TagList { { "smooch.operation", call.Operation.Name } };
            if (status is { } code)
                tags.Add("http.response.status_code", (int)code);
            if (error is not null)
                tags.Add("error.type", error.GetType().FullName);
            duration.Record(timeProvider.GetElapsedTime(call.StartedAt).TotalSeconds, tags);
        }

        if (activity is null)
            return;
        activity.SetTag("smooch.operation", call.Operation.Name);
        if (call.Retries > 0)
            activity.SetTag("smooch.retries", call.Retries);
        if (status is { } received)
            activity.SetTag("http.response.status_code", (int)received);
        if (error is not null)
        {
            activity.SetTag("error.type", error.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    /// <summary>Starts the span of an attempt, by OpenTelemetry's conventions for HTTP clients.</summary>
    /// <returns>Null when there is no listener.</returns>
    public Activity? StartAttempt(Attempt attempt)
    {
        var operation = attempt.Call.Operation;
        if (attempt.Number > 1 && retries.Enabled)
            retries.Add(1, new("smooch.operation", operation.Name), new("error.type", ErrorType(attempt.FailedBefore)));
        if (!Source.HasListeners())
            return null;
        var template = attempt.Call.Target.Template + operation.Route;
        if (Source.StartActivity($"{operation.Method} {template}", ActivityKind.Client) is not { } activity)
            return null;
        activity.SetTag("http.request.method", operation.Method.Method);
        activity.SetTag("url.template", template);
        activity.SetTag("server.address", attempt.Call.Url.Host);
        activity.SetTag("server.port", attempt.Call.Url.Port);
        if (attempt.Number > 1)
            activity.SetTag("http.request.resend_count", attempt.Number - 1);
        return activity;
    }

    /// <summary>Ends the span of an attempt.</summary>
    public static void StopAttempt(Activity? activity, HttpStatusCode? status, Failure failure)
    {
        if (activity is null)
            return;
        if (status is { } code)
            activity.SetTag("http.response.status_code", (int)code);
        if (failure != Failure.None)
        {
            activity.SetTag("error.type", status is { } wrong ? ((int)wrong).ToString(CultureInfo.InvariantCulture) : ErrorType(failure));
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private static string ErrorType(Failure failure) => failure switch
    {
        Failure.NotSent => "not_sent",
        Failure.RateLimited => "rate_limited",
        Failure.Unavailable => "unavailable",
        Failure.NotImplemented => "not_implemented",
        Failure.NoResponse => "no_response",
        _ => "rejected",
    };
}
