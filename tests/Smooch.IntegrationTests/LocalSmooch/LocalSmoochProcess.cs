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
    public static async Task<LocalSmoochProcess> StartAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var program = Run(arguments);
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

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
