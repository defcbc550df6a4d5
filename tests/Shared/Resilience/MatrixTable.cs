using System.Collections.Concurrent;

namespace Smooch.Tests;

/// <summary>A table of expectations as a person reads it: a line for each fault, a column for each call.</summary>
internal sealed class MatrixTable
{
    private readonly IReadOnlyList<Cell> cells;

    /// <summary>Reads the text; empty cells are not tried.</summary>
    public MatrixTable(string text)
    {
        var rows = text.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        var columns = rows[0];
        cells = [
            .. from row in rows.Skip(1) from column in Enumerable
            .Range(1, columns.Length - 1) where row[column].Length > 0 select new Cell(row[0], columns[column], row[column]),
        ];
    }

    /// <summary>Runs each cell, several at once, and compares all of them.</summary>
    public async Task CheckAsync(Func<string, string, Task<string>> run)
    {
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (cell, _) =>
        {
            var found = "";
            if (await Record.ExceptionAsync(async () => found = await run(cell.Fault, cell.Call)) is { } failed)
                found = failed.ToString();
            if (found != cell.Expected)
                wrong.Add($"{cell.Fault} / {cell.Call}: expected '{cell.Expected}', found '{found}'");
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    private sealed record Cell(string Fault, string Call, string Expected);
}
