using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The commands of <c>smooch</c>, and how their failures are reported.</summary>
internal static class SmoochCommandLine
{
    public static async Task<int> RunAsync(IEnumerable<string> arguments)
    {
        var app = new CommandApp();
        app.Configure(Configure);
        try
        {
            return await app.RunAsync(arguments).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            return Report(e.Message + " See --help.", ExitCode.Misused);
        }
        catch (CommandAppException e)
        {
            return Report(e.Message.TrimEnd('.') + ". See --help.", ExitCode.Misused);
        }
    }

    private static void Configure(IConfigurator config)
    {
        config.SetApplicationName("smooch");
        config.SetHelpProvider(new ExamplesFirstHelp(config.Settings));
        config.Settings.HelpProviderStyles = null;
        config.Settings.MaximumIndirectExamples = 3;
        config.SetInterceptor(new MissingValues());
        config.PropagateExceptions();
        config.UseStrictParsing();

        config.AddCommand<ServeCommand>("serve")
            .WithDescription("Runs Smooch on this machine, with a page to chat with your bot.")
            .WithExample("serve", "--port", "5050", "--open")
            .WithExample("serve", "--port", "5050", "--seed", "7")
            .WithExample("serve", "--retry-delay", "500ms");
    }

    private static int Report(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
