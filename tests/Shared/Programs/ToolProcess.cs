using System.Text.Json;

namespace Smooch.Tests;

/// <summary>The tool <c>smooch</c>, as its user runs it, serving.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private ToolProcess(ProgramProcess program, string firstLine)
    {
        Program = program;
        FirstLine = firstLine;
        using var json = JsonDocument.Parse(firstLine);
        Announced = json.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!);
    }

    public ProgramProcess Program { get; }

    /// <summary>Gets the JSON line as printed.</summary>
    public string FirstLine { get; }

    /// <summary>Gets the content of the JSON line.</summary>
    public Dictionary<string, string> Announced { get; }

    private static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    // The tool's own output, built in the same configuration: next to the tests it would lack what only it depends on.
    private static string Assembly { get; } = Repository.PathOf(
        "src", "Smooch.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net8.0", "smooch.dll");

    /// <summary>Runs any command, whatever comes of it.</summary>
    public static ProgramProcess Run(params string[] arguments) => RunIn([], arguments);

    /// <summary>Runs any command with these variables of the environment.</summary>
    public static ProgramProcess RunIn((string Name, string Value)[] environment, params string[] arguments) =>
        ProgramProcess.Start(Host, [Assembly, .. arguments], environment);

    /// <summary>Runs <c>smooch serve</c> until it listens.</summary>
    public static Task<ToolProcess> ServeAsync(CancellationToken cancellationToken, params string[] arguments) =>
        ListensAsync(Run(["serve", .. arguments]), cancellationToken);

    /// <summary>Runs <c>smooch serve</c> until it listens, so that it notices signals whatever this process does with them.</summary>
    public static Task<ToolProcess> ServeWithSignalsAsync(CancellationToken cancellationToken, params string[] arguments) =>
        ListensAsync(Signals.StartNoticing([Host, Assembly, "serve", .. arguments]), cancellationToken);

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private static async Task<ToolProcess> ListensAsync(ProgramProcess program, CancellationToken cancellationToken)
    {
        try
        {
            return new ToolProcess(program, await program.ReadLineAsync(cancellationToken));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }
}
