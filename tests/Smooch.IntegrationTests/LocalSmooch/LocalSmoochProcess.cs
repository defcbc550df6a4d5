using System.Text.Json;

namespace Smooch.IntegrationTests;

/// <summary>The sample <c>LocalSmooch</c>, running.</summary>
internal sealed class LocalSmoochProcess : IAsyncDisposable
{
    private LocalSmoochProcess(ProgramProcess program, string firstLine)
    {
        Program = program;
        FirstLine = firstLine;
        using var json = JsonDocument.Parse(firstLine);
        Announced = json.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!);
    }

    public ProgramProcess Program { get; }

    /// <summary>Gets the JSON line as printed.</summary>
    public string FirstLine { get; }

    /// <summary>Gets what the JSON line says.</summary>
    public Dictionary<string, string> Announced { get; }

    /// <summary>Runs it with these arguments, whatever comes of it.</summary>
    public static ProgramProcess Run(params string[] arguments) => Sample.Run("LocalSmooch", arguments);

    /// <summary>Runs it until it listens.</summary>
    public static Task<LocalSmoochProcess> StartAsync(CancellationToken cancellationToken, params string[] arguments) =>
        ListensAsync(Run(arguments), cancellationToken);

    /// <summary>Runs it until it listens, so that it notices signals whatever this process does with them.</summary>
    public static Task<LocalSmoochProcess> StartWithSignalsAsync(CancellationToken cancellationToken) =>
        ListensAsync(Sample.RunWithSignals("LocalSmooch"), cancellationToken);

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private static async Task<LocalSmoochProcess> ListensAsync(ProgramProcess program, CancellationToken cancellationToken)
    {
        try
        {
            return new LocalSmoochProcess(program, await program.ReadLineAsync(cancellationToken));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }
}
