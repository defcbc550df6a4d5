namespace Smooch.Sunshine.Tests;

/// <summary>A row of docs/routes-v2.csv.</summary>
public sealed record RouteRow(string Method, string Path, string Operation, string RetryClass, string Member)
{
    public static IReadOnlyList<RouteRow> Read() =>
        [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "routes-v2.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new RouteRow(cells[0], cells[1], cells[2], cells[4], cells[8]))];
}
