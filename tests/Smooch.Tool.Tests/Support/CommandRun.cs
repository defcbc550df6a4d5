namespace Smooch.Tool.Tests;

/// <summary>A command of the tool in this process, with an environment of its own.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static Task<CommandRun> RunAsync(params string[] arguments) => RunInAsync([], arguments);

    public static async Task<CommandRun> RunInAsync(
        IReadOnlyList<(string Name, string Value)> environment, string[] arguments, string? folder = null)
    {
        var variables = environment.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var terminal = new Terminal(output, errors)
        {
            Variable = name => variables.GetValueOrDefault(name),
            ConfigurationFolder = folder ?? Path.Combine(Path.GetTempPath(), "smooch-no-configuration"),
        };
        var exitCode = await SmoochCommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
