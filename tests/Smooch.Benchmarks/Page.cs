using System.Globalization;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>Publishes a whole run: the table in <c>docs/performance.md</c> and the plot that the page shows.</summary>
internal static class Page
{
    private const string Start = "<!-- figures of a run: --publish writes them -->";
    private const string End = "<!-- end of the figures -->";

    public static async Task PublishAsync(IReadOnlyList<Measured> measured, TimeSpan duration)
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var page = Path.Combine(docs, "performance.md");
        var text = await File.ReadAllTextAsync(page);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (start < 0 || end < start)
            throw new InvalidOperationException($"{page} lacks the lines '{Start}' and '{End}'.");
        await File.WriteAllTextAsync(page, text[..(start + Start.Length)] + Table(measured, duration) + text[end..]);
        await File.WriteAllTextAsync(Path.Combine(docs, "images", "performance.svg"), Plot.Svg(measured));
        Console.WriteLine($"{page} and its plot are written.");
    }

    private static string Table(IReadOnlyList<Measured> measured, TimeSpan duration)
    {
        var table = new StringBuilder();
        table.Append("\n\n![Time and bytes of each comparison, relative to what it is measured against](images/performance.svg)\n");
        table.Append("\n| | | against | time | ± | limit | bytes | limit |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var comparison in measured.GroupBy(result => result.Comparison))
        {
            var first = comparison.First();
            foreach (var result in comparison.Where(result => result != first || !IsReference(result)))
                table.Append(Row(result, IsReference(first) ? first.Variant.Name : ""));
        }

        var missed = measured.Count(result => result.Misses) switch
        {
            0 => "no limit",
            1 => "1 limit",
            var count => $"{count} limits",
        };
        return table.Append(
            CultureInfo.InvariantCulture,
            $"\nOne run of {duration.TotalSeconds:F0} s on {Environment.ProcessorCount} cores; {missed} missed.\n\n").ToString();
    }

    /// <summary>Whether a result is what the others of its comparison are measured against.</summary>
    private static bool IsReference(Measured result) => result is { Time: 1, Variant: { MaxTime: null, MaxBytes: null } };

    private static string Row(Measured result, string against) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Comparison} | {result.Variant.Name} | {against} | {Number(result.Time)} | {Number(result.Noise)} "
            + $"| {Limit(result.Time, result.Variant.MaxTime)} | {Bytes(result)} "
            + $"| {Limit(result.BytesRatio, result.Variant.MaxBytes)} |\n");

    private static string Bytes(Measured result) => result switch
    {
        { BytesRatio: { } ratio } => Number(ratio),
        { Bytes: { } bytes } => string.Create(CultureInfo.InvariantCulture, $"{bytes:F0} B"),
        _ => "",
    };

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Limit(double? value, double? limit)
    {
        if (limit is null)
            return "";
        var text = string.Create(CultureInfo.InvariantCulture, $"≤ {limit:F2}");
        return value > limit ? $"**{text}, missed**" : text;
    }
}
