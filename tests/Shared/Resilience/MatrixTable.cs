using System.Collections.Concurrent;

namespace Smooch.Tests;

/// <summary>
/// A table of expectations. Its first line names the columns. Blocks follow, apart by an empty line: the names of faults, a line each, and
/// below them what happens to calls under each of these faults.
/// </summary>
internal sealed class MatrixTable
{
    private readonly IReadOnlyList<Case> cases;

    /// <summary>Reads a table.</summary>
    /// <param name="count">The number of its cases, so that an edit loses none.</param>
    /// <param name="text">The text.</param>
    public MatrixTable(int count, string text)
    {
        var blocks = text.ReplaceLineEndings("\n").Split("\n\n")[1..];
        cases =
        [
            .. from block in blocks
               let lines = block.Split('\n').ToLookup(line => line.Contains('|', StringComparison.Ordinal))
               from fault in lines[false]
               from row in lines[true].Select(line => line.Split('|', 2))
               from call in row[0].Split(',', StringSplitOptions.TrimEntries)
               select new Case(fault.Trim(), call, Columns(row[1])),
        ];
        Assert.Equal(count, cases.DistinctBy(each => (each.Fault, each.Call)).Count());
        Assert.Equal(count, cases.Count);
    }

    /// <summary>Runs each case, several concurrently, and compares all of them.</summary>
    /// <param name="run">Runs a fault and a call, and returns the values of the other columns.</param>
    public async Task CheckAsync(Func<string, string, Task<string>> run)
    {
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (each, _) =>
        {
            var found = "";
            if (await Record.ExceptionAsync(async () => found = await run(each.Fault, each.Call)) is { } failed)
                found = failed.ToString();
            if (found != each.Expected)
                wrong.Add($"{each.Fault} / {each.Call}: expected '{each.Expected}', found '{found}'");
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    private static string Columns(string cells) => string.Join(" | ", cells.Split('|', StringSplitOptions.TrimEntries));

    private sealed record Case(string Fault, string Call, string Expected);
}
