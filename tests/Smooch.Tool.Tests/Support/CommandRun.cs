namespace Smooch.Tool.Tests;

/// <summary>A command of the tool in this process, with an environment of its own.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static Task<CommandRun> RunAsync(params string[] arguments) => RunInAsync([], arguments);

    public static async Task<CommandRun> RunInAsync(
        IReadOnlyList<(string Name, string Value)> environment, string[] arguments, string? folder = null,
        IReadOnlyDictionary<string, Uri>? regions = null, CancellationToken? cancellationToken = null)
    {
        var variables = environment.GroupBy(pair => pair.Name)
            .ToDictionary(pair => pair.Key, pair => pair.Last().Value, StringComparer.Ordinal);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var terminal = new Terminal(output, errors)
        {
            Variable = name => variables.GetValueOrDefault(name),
            ConfigurationFolder = folder ?? Path.Combine(Path.GetTempPath(), "smooch-no-configuration"),
        };
        if (regions is not null)
            terminal = terminal with { Regions = regions };
        var exitCode = await SmoochCommandLine.RunAsync(arguments, terminal, cancellationToken ?? TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
