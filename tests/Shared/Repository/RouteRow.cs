using System.Text;

namespace Smooch.Tests;

/// <summary>A row of docs/routes.csv.</summary>
internal sealed record RouteRow(
    string Operation,
    string Method,
    string Path,
    string Root,
    string Versions,
    string Eras,
    string Credentials,
    string Retry,
    string Status,
    string Reason)
{
    public static IReadOnlyList<RouteRow> All { get; } = Read();

    public static IEnumerable<RouteRow> Covered => All.Where(row => row.Status == "covered");

    /// <summary>
    /// Gets the covered rows that a <see cref="SmoochClient"/> calls; those below the host itself have a client of their own.
    /// </summary>
    public static IEnumerable<RouteRow> OfClient => Covered.Where(row => row.Root != "O");

    public string Area => Operation[..Operation.IndexOf('.', StringComparison.Ordinal)];

    public bool Has(SmoochApiVersion version) => Versions.Split(' ').Contains(Name(version));

    /// <summary>
    /// What stands before the path: <c>P</c> has a version and the app if one is named, <c>R</c> a version, <c>O</c> nothing.
    /// </summary>
    public string Prefix(SmoochApiVersion version, string? appId) => Root switch
    {
        "O" => "",
        "P" when appId is not null => $"/{Name(version)}/apps/{appId}",
        _ => "/" + Name(version),
    };

    public static string Name(SmoochApiVersion version) => version == SmoochApiVersion.V1 ? "v1" : "v1.1";

    public override string ToString() => Operation;

    private static List<RouteRow> Read()
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "routes.csv"));
        Assert.Equal("operation,method,path,root,versions,eras,credentials,retry,status,reason", lines[0]);
        return [.. lines.Skip(1).Select(line => Cells(line) is [var a, var b, var c, var d, var e, var f, var g, var h, var i, var j]
            ? new RouteRow(a, b, c, d, e, f, g, h, i, j)
            : throw new InvalidDataException($"A row has ten cells: {line}"))];
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c != ',' || quoted)
                cell.Append(c);
            else
                Take();
        }

        Take();
        return cells;

        void Take()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
