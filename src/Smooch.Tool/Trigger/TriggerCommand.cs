using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Smooch.Testing;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary><c>smooch trigger</c>: posts a webhook event as the service does.</summary>
internal sealed class TriggerCommand(Terminal terminal) : AsyncCommand<TriggerSettings>
{
    /// <summary>The time that the services give a receiver.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int ShownCharacters = 4_000;

    public override async Task<int> ExecuteAsync(CommandContext context, TriggerSettings settings, CancellationToken cancellationToken)
    {
        var (version, count, options) = settings.Check(terminal.Variable);
        using var http = CreateClient(new Uri(options.Target));
        var result = ExitCode.Done;
        FakeWebhookCall? call = null;
        for (var i = 0; i < count; i++)
        {
            if (call is null || !settings.Duplicate)
                call = FakeWebhookCall.Create(version, settings.Trigger, options);

            var outcome = await PostAsync(http, call, cancellationToken).ConfigureAwait(false);
            Print(settings, version, outcome);
            if (outcome.Status is not (>= 200 and < 300))
                result = ExitCode.Failed;
        }

        return result;
    }

    private static HttpClient CreateClient(Uri target)
    {
        // A proxy cannot reach a receiver on this machine.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !target.IsLoopback };
        return new HttpClient(handler) { Timeout = Patience };
    }

    private static async Task<Outcome> PostAsync(HttpClient http, FakeWebhookCall call, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var request = call.CreateRequest();
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return new Outcome((int)response.StatusCode, body, null, Stopwatch.GetElapsedTime(start));
        }
        catch (HttpRequestException e)
        {
            return new Outcome(null, "", e.Message, Stopwatch.GetElapsedTime(start));
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Outcome(null, "", $"no response within {Patience.TotalSeconds:0} s", Stopwatch.GetElapsedTime(start));
        }
    }

    private void Print(TriggerSettings settings, string version, Outcome outcome)
    {
        var milliseconds = outcome.Duration.TotalMilliseconds;
        if (settings.Json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    api = version,
                    trigger = settings.Trigger,
                    status = outcome.Status,
                    failure = outcome.Failure,
                    milliseconds = Math.Round(milliseconds, 1),
                    response = outcome.Body,
                    cause = Cause(outcome),
                },
                Tool.Json.Options));
            return;
        }

        var status = outcome.Status?.ToString(CultureInfo.InvariantCulture) ?? outcome.Failure;
        var line = string.Create(
            CultureInfo.InvariantCulture, $"{settings.Trigger} ({version}) to {settings.To}  {status}  {milliseconds:0.0} ms");
        if (terminal.Screen is { } screen && outcome.Status is not (>= 200 and < 300))
            screen.WriteLine(line, new Style(Color.Red));
        else
            terminal.Output.WriteLine(line);

        if (Cause(outcome) is { } cause)
            terminal.Output.WriteLine(cause);
        if (outcome.Body.Length > 0)
            terminal.Output.WriteLine(outcome.Body.Length <= ShownCharacters ? outcome.Body : outcome.Body[..ShownCharacters] + " …");
    }

    private static string? Cause(Outcome outcome) => outcome.Status is { } status ? WebhookResponses.Explain(status) : null;

    private readonly record struct Outcome(int? Status, string Body, string? Failure, TimeSpan Duration);
}
