using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The commands of <c>smooch</c>, and how their failures are reported.</summary>
internal static class SmoochCommandLine
{
    public static Task<int> RunAsync(IEnumerable<string> arguments) => RunAsync(arguments, Terminal.OfProcess());

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
    }

    private static int Report(Terminal terminal, string message, int exitCode)
    {
        terminal.Error.WriteLine(message);
        return exitCode;
    }
}
