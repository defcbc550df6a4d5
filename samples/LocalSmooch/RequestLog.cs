using System.Globalization;
using Smooch.Testing;

namespace LocalSmooch;

/// <summary>A line for each request and each webhook call: who was asked for what and what came of it, without headers and bodies.</summary>
internal sealed class RequestLog(TextWriter output, TimeProvider clock)
{
    private readonly Lock gate = new();
    private List<string>? early = [];

    /// <summary>Writes the first line. What was logged before it, because somebody was quicker, follows it.</summary>
    public void Begin(string firstLine)
    {
        lock (gate)
        {
            output.WriteLine(firstLine);
            early?.ForEach(output.WriteLine);
            early = null;
        }
    }

    public void Add(RecordedRequest request)
    {
        var elapsed = Math.Max(0, (clock.GetUtcNow() - request.ReceivedAt).TotalMilliseconds);
        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Method,-7} {request.Path}{request.Query}  {request.Status}  {elapsed:0.0} ms{Reason(request.Error)}"));
    }

    public void Add(RecordedDelivery delivery)
    {
        var outcome = delivery.Status?.ToString(CultureInfo.InvariantCulture) ?? "no answer";
        var attempt = delivery.Attempt == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"  (attempt {delivery.Attempt})");
        Write($"webhook {delivery.Trigger} to {delivery.Target}  {outcome}{attempt}{Reason(delivery.Failure)}");
    }

    private static string Reason(string? text) => text is null ? "" : "  " + text.ReplaceLineEndings(" ");

    private void Write(string text)
    {
        var line = clock.GetLocalNow().ToString("HH:mm:ss.fff  ", CultureInfo.InvariantCulture) + text;
        lock (gate)
        {
            if (early is null)
                output.WriteLine(line);
            else
                early.Add(line);
        }
    }
}
