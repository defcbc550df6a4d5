using Smooch.Client;
using Spectre.Console;

namespace Smooch.Tool;

/// <summary>What a command writes to and reads its settings from.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Gets the terminal behind standard output; null for a file or a pipe, which gets no colour.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>Gets the terminal behind standard error; null for a file or a pipe, which gets no progress bar.</summary>
    public IAnsiConsole? ErrorScreen { get; init; }

    /// <summary>Gets the function that reads a variable of the environment; null or empty when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Gets the user's configuration folder.</summary>
    public string ConfigurationFolder { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "smooch");

    /// <summary>Gets the addresses of the regions: <c>us</c> and <c>eu</c>.</summary>
    public IReadOnlyDictionary<string, Uri> Regions { get; init; } = new Dictionary<string, Uri>(StringComparer.Ordinal)
    {
        ["us"] = SmoochRegion.UnitedStates,
        ["eu"] = SmoochRegion.Europe,
    };

    /// <summary>Creates the terminal of this process.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error)
    {
        Screen = Console.IsOutputRedirected ? null : AnsiConsole.Console,
        ErrorScreen = Console.IsErrorRedirected
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
    };
}
