using System.ComponentModel;
using Smooch.Testing;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The options of <c>smooch trigger</c>.</summary>
internal sealed class TriggerSettings : CommandSettings
{
    [CommandArgument(0, "<trigger>")]
    [Description("The trigger, for example conversation:message (v2), message:appUser (v1.1) or message.created (MessageBird).")]
    public required string Trigger { get; init; }

    [CommandOption("--to <url>")]
    [Description("The address of your webhook receiver. Required.")]
    public string? To { get; init; }

    [CommandOption("--secret <secret>")]
    [Description("The secret of the webhook (X-API-Key); for MessageBird the signing key. "
        + "Default: the variable SMOOCH_WEBHOOK_SECRET or MESSAGEBIRD_SIGNING_KEY, which the list of processes does not show.")]
    public string? Secret { get; init; }

    [CommandOption("--api <version>")]
    [Description("v2, v1.1, v1 or messagebird. Default: the first of them that has the trigger.")]
    public string? Api { get; init; }

    [CommandOption("--text <text>")]
    [Description("The text of the message. Default: Hello!")]
    public string? Text { get; init; }

    [CommandOption("--user-id <id>")]
    [Description("The user's id in your system (externalId, userId). Default: none.")]
    public string? UserId { get; init; }

    [CommandOption("--repeat <number>")]
    [Description("The number of events to post, one after the other. Default: 1.")]
    public string? Repeat { get; init; }

    [CommandOption("--duplicate")]
    [Description("Posts the same event each time, as the service does when a response was lost.")]
    public bool Duplicate { get; init; }

    [CommandOption("--json")]
    [Description("Prints a JSON object for each call.")]
    public bool Json { get; init; }

    /// <summary>Checks the values.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public (string Version, int Count, FakeWebhookCallOptions Call) Check(Func<string, string?> variable)
    {
        if (string.IsNullOrEmpty(To))
            throw new UsageException("--to is missing: the address of your webhook receiver, for example http://localhost:5000/smooch.");

        if (!Uri.TryCreate(To, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
            throw new UsageException($"--to takes an absolute http or https URL, not '{To}'.");

        if (Text is "")
            throw new UsageException("--text must not be empty.");

        var version = Version();
        var count = Option.Number("--repeat", Repeat, 1, 1_000_000) ?? 1;
        var name = version == "messagebird" ? "MESSAGEBIRD_SIGNING_KEY" : "SMOOCH_WEBHOOK_SECRET";
        var secret = Secret ?? variable(name);
        if (string.IsNullOrEmpty(secret))
            throw new UsageException($"--secret is missing. Set it, or set {name}.");

        if (secret.Trim() != secret)
            throw new UsageException("The secret has whitespace around it. Remove it.");

        var options = new FakeWebhookCallOptions { Target = To, Secret = new SmoochSecret(secret), UserId = UserId };
        if (Text is not null)
            options.Text = Text;
        return (version, count, options);
    }

    private string Version()
    {
        if (Api is not null && !Credentials.Apis.Contains(Api))
            throw new UsageException($"--api takes {string.Join(", ", Credentials.Apis)}, not '{Api}'.");

        var versions = Api is null ? Credentials.Apis : [Api];
        if (Array.Find(versions, version => FakeWebhookCall.GetTriggers(version).Contains(Trigger)) is { } found)
            return found;

        var known = versions.Select(version => $"\n  {version}: {string.Join(" ", FakeWebhookCall.GetTriggers(version))}");
        throw new UsageException($"There is no trigger '{Trigger}'. The triggers are:{string.Concat(known)}\n");
    }
}
