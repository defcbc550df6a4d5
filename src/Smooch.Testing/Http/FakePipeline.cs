using System.Text;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>
/// The processing of a request that all fakes share: inject faults, handle, record, send. Each API adds its handlers and the form of its
/// errors.
/// </summary>
internal abstract class FakePipeline(Clock clock, FakeJournal journal, FakeFaults faults)
{
    private long count;

    public async Task HandleAsync(HttpContext http)
    {
        var record = new RecordedRequest(
            Interlocked.Increment(ref count), clock.UtcNow, http.Request.Method, ApiRequest.RawPath(http), http.Request.QueryString.Value
                ?? "")
        {
            Headers = Headers(http.Request),
        };
        try
        {
            await HandleAsync(http, record).ConfigureAwait(false);
        }
        catch (Exception gone) when (http.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException)
        {
            if (record.Status == 0)
            {
                record.Error = "The caller disconnected before the response";
                Record(record);
            }
        }
    }

    /// <summary>Handles a request, unless a fault prevents it.</summary>
    /// <exception cref="ApiException">The request is rejected.</exception>
    protected abstract Task<ApiResult> RespondAsync(HttpContext http, RecordedRequest record);

    /// <summary>Writes an error in the form of the API.</summary>
    protected virtual ApiResult Render(ApiException error) => ApiResult.Error(error);

    /// <summary>Writes an error in the form of the API version of the request.</summary>
    protected virtual ApiResult Render(HttpContext http, ApiException error) => Render(error);

    private async Task HandleAsync(HttpContext http, RecordedRequest record)
    {
        var fault = faults.Take(record);
        record.Fault = fault?.Name;
        if (fault?.Kind == FaultKind.Late)
        {
            await TakeInAsync(http).ConfigureAwait(false);
            await Task.Delay(fault.Delay, clock.Provider, CancellationToken.None).ConfigureAwait(false);
        }
        else if (fault is { Delay.Ticks: > 0 })
        {
            await Task.Delay(fault.Delay, clock.Provider, http.RequestAborted).ConfigureAwait(false);
        }

        if (fault?.Kind == FaultKind.DropBefore)
        {
            Record(record);
            http.Abort();
            return;
        }

        var result = fault?.Kind == FaultKind.Status
            ? FaultResponses.For(fault, clock, error => Render(http, error))
            : await RespondOrRejectAsync(http, record).ConfigureAwait(false);
        if (fault?.Kind == FaultKind.StatusAfter)
            result = FaultResponses.For(fault, clock, error => Render(http, error));

        if (http.Request.Headers.ContainsKey("Origin"))
            result = result.With(Cors.Headers);

        await SendAsync(http, record, result, fault).ConfigureAwait(false);
    }

    private async Task<ApiResult> RespondOrRejectAsync(HttpContext http, RecordedRequest record)
    {
        try
        {
            return await RespondAsync(http, record).ConfigureAwait(false);
        }
        catch (ApiException rejection)
        {
            record.Error = rejection.Message;
            return Render(http, rejection);
        }
        catch (Exception bug) when (bug is not (OperationCanceledException or IOException))
        {
            // A defect of the fake must not look like an error of the service.
            record.Error = bug.ToString();
            return Render(http, new ApiException(500, "fake_failed", $"The fake itself failed on {record.Method} {record.Path}: {bug}"));
        }
    }

    // Recorded before it is sent: a caller that has the response finds the request in the journal.
    private async Task SendAsync(HttpContext http, RecordedRequest record, ApiResult result, FakeFault? fault)
    {
        record.ResponseBody = result.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true
            ? Encoding.UTF8.GetString(result.Body)
            : "";
        record.Status = fault?.Kind == FaultKind.DropAfter ? 0 : result.Status;
        Record(record);
        switch (fault?.Kind)
        {
            case FaultKind.DropAfter:
                http.Abort();
                break;
            case FaultKind.Truncated:
                // An abort would overtake bytes in transit. The server itself closes a connection whose response is shorter than its
                // length.
                await WriteAsync(http, result, result.Body.AsMemory(0, result.Body.Length / 2)).ConfigureAwait(false);
                break;
            case FaultKind.Malformed:
                result = result.WithBody(FaultResponses.Malformed(result.Body));
                await WriteAsync(http, result, result.Body).ConfigureAwait(false);
                break;
            case FaultKind.Slow:
                await DripAsync(http, result, fault.Pause).ConfigureAwait(false);
                break;
            case FaultKind.Huge:
                result = result.WithBody(FaultResponses.Huge(result.Body, fault.Size));
                await WriteAsync(http, result, result.Body).ConfigureAwait(false);
                break;
            default:
                await WriteAsync(http, result, result.Body).ConfigureAwait(false);
                break;
        }
    }

    private void Record(RecordedRequest record)
    {
        record.Duration = clock.UtcNow - record.ReceivedAt;
        journal.Add(record);
    }

    /// <summary>Reads the whole request, so that it can be processed after the caller disconnected.</summary>
    private static async Task TakeInAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted).ConfigureAwait(false);
        http.Request.Body.Position = 0;
        http.RequestAborted = CancellationToken.None;
    }

    private async Task DripAsync(HttpContext http, ApiResult result, TimeSpan pause)
    {
        await WriteAsync(http, result, default).ConfigureAwait(false);
        for (var at = 0; at < result.Body.Length; at++)
        {
            await http.Response.Body.WriteAsync(result.Body.AsMemory(at, 1), http.RequestAborted).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
            await Task.Delay(pause, clock.Provider, http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(HttpContext http, ApiResult result, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = result.Status;
        http.Response.ContentType = result.ContentType;
        var hasBody = result.Status is not (204 or 304);
        if (hasBody)
            http.Response.ContentLength = result.Body.Length;

        foreach (var (name, value) in result.Headers)
            http.Response.Headers[name] = value;

        // A body on a 204, even an empty one, would break the next request on the connection.
        if (hasBody && !HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    private static Dictionary<string, string> Headers(HttpRequest request)
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.Headers)
        {
            var isSecret = name.Equals("authorization", StringComparison.OrdinalIgnoreCase)
                || name.Equals("app-token", StringComparison.OrdinalIgnoreCase);
            result[name] = isSecret ? "***" : value.ToString();
        }

        return result;
    }
}
