using System.Runtime.InteropServices;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The commands of <c>smooch</c>, and how their failures are reported.</summary>
internal static class SmoochCommandLine
{
    public static async Task<int> RunAsync(IEnumerable<string> arguments)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await RunAsync(arguments, Terminal.OfProcess(), stop.Token).ConfigureAwait(false);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    public static async Task<int> RunAsync(
        IEnumerable<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var app = new CommandApp();
        app.Configure(config => Configure(config, terminal));
        try
        {
            return await app.RunAsync(arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            return Report(terminal, e.Message + " See --help.", ExitCode.Misused);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (CommandAppException e)
        {
            return Report(terminal, e.Message.TrimEnd('.') + ". See --help.", ExitCode.Misused);
        }
    }

    private static void Configure(IConfigurator config, Terminal terminal)
    {
        config.SetApplicationName("smooch");
        config.SetHelpProvider(new ExamplesFirstHelp(config.Settings));
        config.Settings.HelpProviderStyles = null;
        config.Settings.MaximumIndirectExamples = 3;
        config.SetInterceptor(new MissingValues());
        config.Settings.Registrar.RegisterInstance(terminal);
        config.PropagateExceptions();
        config.UseStrictParsing();

        config.AddCommand<ServeCommand>("serve")
            .WithDescription("Runs Smooch on this machine, with a page to chat with your bot.")
            .WithExample("serve", "--port", "5050", "--open")
            .WithExample("serve", "--port", "5050", "--seed", "7")
            .WithExample("serve", "--retry-delay", "500ms");
        config.AddCommand<TriggerCommand>("trigger")
            .WithDescription("Posts a webhook event to your receiver, as the service does.")
            .WithExample("trigger", "conversation:message", "--to", "http://localhost:5000/sunshine", "--secret", "s3cret", "--text", "Hi")
            .WithExample("trigger", "postback", "--api", "v1.1", "--to", "http://localhost:5000/smooch", "--secret", "s3cret")
            .WithExample("trigger", "message.created", "--to", "http://localhost:5000/messagebird", "--repeat", "10", "--duplicate");
        config.AddCommand<SendCommand>("send")
            .WithDescription("Sends a text message to a user.")
            .WithExample("send", "--user", "mira@example.org", "--text", "Your parcel is here.")
            .WithExample("send", "--conversation", "5f9c…", "--text", "Hello", "--profile", "production")
            .WithExample("send", "--api", "messagebird", "--user", "+31612345678", "--channel", "8e5f…", "--text", "Hello");
        config.AddBranch("history", history =>
        {
            history.SetDescription("Works on the messages of a user or a conversation.");
            history.AddCommand<ExportCommand>("export")
                .WithDescription("Writes the messages to a file, newest first, one JSON object a line. "
                    + "Run it again to continue after an interruption.")
                .WithExample("history", "export", "--user", "mira@example.org", "--out", "mira.jsonl")
                .WithExample("history", "export", "--conversation", "5f9c…", "--out", "chat.jsonl", "--profile", "production")
                .WithExample("history", "export", "--api", "v1.1", "--user", "mira@example.org", "--out", "mira.jsonl");
        });
        config.AddBranch("webhooks", webhooks =>
        {
            webhooks.SetDescription("Lists, creates and deletes the webhooks of an app.");
            webhooks.AddCommand<ListWebhooksCommand>("list")
                .WithDescription("Lists the webhooks.")
                .WithExample("webhooks", "list")
                .WithExample("webhooks", "list", "--api", "v1.1", "--json");
            webhooks.AddCommand<CreateWebhookCommand>("create")
                .WithDescription("Creates a webhook.")
                .WithExample("webhooks", "create", "https://bot.example.org/sunshine", "--new-integration", "My bot")
                .WithExample("webhooks", "create", "https://bot.example.org/smooch", "--api", "v1.1", "--triggers", "postback");
            webhooks.AddCommand<DeleteWebhookCommand>("delete")
                .WithDescription("Deletes a webhook.")
                .WithExample("webhooks", "delete", "5f9c…");
        });
        config.AddCommand<WhoAmICommand>("whoami")
            .WithDescription("Checks a key: its scope, its apps, its region, and what is wrong with it.")
            .WithExample("whoami")
            .WithExample("whoami", "--profile", "production", "--json")
            .WithExample("whoami", "--api", "messagebird");
    }

    private static int Report(Terminal terminal, string message, int exitCode)
    {
        terminal.Error.WriteLine(message);
        return exitCode;
    }
}
