using System.Globalization;
using Smooch.Testing;
using Spectre.Console;

namespace Smooch.Tool;

/// <summary>A line for each request and each webhook call with its outcome, without headers and bodies.</summary>
/// <param name="output">The writer of the lines.</param>
/// <param name="clock">The clock of the lines.</param>
/// <param name="terminal">The terminal of the output; null for a file or a pipe, which gets no colour.</param>
internal sealed class RequestLog(TextWriter output, TimeProvider clock, IAnsiConsole? terminal)
{
    private readonly object gate = new();
    private List<(string Text, bool IsGood)>? early = [];

    /// <summary>Writes the first line. Earlier log lines follow it.</summary>
    public void Begin(string firstLine)
    {
        lock (gate)
        {
            output.WriteLine(firstLine);
            early?.ForEach(line => Print(line.Text, line.IsGood));
            early = null;
        }
    }

    public void Add(RecordedRequest request)
    {
        var elapsed = Math.Max(0, (clock.GetUtcNow() - request.ReceivedAt).TotalMilliseconds);
        var fault = request.Fault is null ? "" : $"  [{request.Fault}]";
        Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Method,-7} {request.Path}{request.Query}  {request.Status}  {elapsed:0.0} ms{fault}{Reason(request.Error)}"),
            request.Status is >= 200 and < 400);
    }

    public void Add(RecordedDelivery delivery)
    {
        var outcome = delivery.Status?.ToString(CultureInfo.InvariantCulture) ?? "no response";
        var attempt = delivery.Attempt == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"  (attempt {delivery.Attempt})");
        Write($"webhook {delivery.Trigger} to {delivery.Target}  {outcome}{attempt}{Reason(delivery.Failure)}", delivery.Succeeded);
    }

    private static string Reason(string? text) => text is null ? "" : "  " + text.ReplaceLineEndings(" ");

    private void Write(string text, bool isGood)
    {
        var line = clock.GetLocalNow().ToString("HH:mm:ss.fff  ", CultureInfo.InvariantCulture) + text;
        lock (gate)
        {
            if (early is null)
                Print(line, isGood);
            else
                early.Add((line, isGood));
        }
    }

    private void Print(string line, bool isGood)
    {
        if (terminal is null)
            output.WriteLine(line);
        else
            terminal.WriteLine(line, isGood ? Style.Plain : new Style(Color.Red));
    }
}
