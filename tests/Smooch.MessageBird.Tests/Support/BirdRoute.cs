namespace Smooch.MessageBird.Tests;

/// <summary>A row of docs/routes-messagebird.csv.</summary>
internal sealed record BirdRoute(string Operation, string Method, string Path, string Retry)
{
    public static IReadOnlyList<BirdRoute> All { get; } = Read();

    public static BirdRoute Of(string operation) => All.Single(row => row.Operation == operation);

    private static List<BirdRoute> Read()
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "routes-messagebird.csv"));
        Assert.Equal("operation,method,path,retry", lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(',') is [var operation, var method, var path, var retry]
            ? new BirdRoute(operation, method, path, retry)
            : throw new InvalidDataException($"A row has four cells: {line}"))];
    }
}
