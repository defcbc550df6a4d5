using System.Globalization;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>Draws the ratios as bars: the line at 1 is what each is measured against, a mark is the limit.</summary>
internal static class Plot
{
    private const int Left = 250;
    private const int Width = 420;
    private const int Row = 22;
    private const double Most = 2;

    public static string Svg(IReadOnlyList<Measured> measured)
    {
        var shown = measured.Where(result =>
            !double.IsNaN(result.Time) && (result.Variant.MaxTime is not null || result.Variant.MaxBytes is not null)).ToList();
        var height = 50 + (shown.Count * Row);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Left + Width + 80}" height="{height}" font-family="sans-serif" font-size="12">""");
        svg.Append(
            """<rect width="100%" height="100%" fill="white"/><text x="10" y="20" font-weight="bold">Time (blue), bytes (grey), limit of time (red), relative to the first</text>""");
        for (var i = 0; i < shown.Count; i++)
        {
            var y = 36 + (i * Row);
            var result = shown[i];
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="10" y="{y + 13}">{result.Comparison}: {result.Variant.Name}</text>""");
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<rect x="{Left}" y="{y + 2}" width="{Pixels(result.Time):F0}" height="8" fill="#3b6ea5"/><text x="{Left + Pixels(result.Time) + 4:F0}" y="{y + 11}" font-size="10">{result.Time:F2}</text>""");
            if (result.BytesRatio is { } bytes)
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"""<rect x="{Left}" y="{y + 11}" width="{Pixels(bytes):F0}" height="5" fill="#aaaaaa"/>""");
            if (result.Variant.MaxTime is { } target)
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"""<rect x="{Left + Pixels(target):F0}" y="{y}" width="2" height="17" fill="#c0392b"/>""");
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<line x1="{Left + Pixels(1):F0}" x2="{Left + Pixels(1):F0}" y1="30" y2="{height - 10}" stroke="black" stroke-dasharray="3"/></svg>""");
        return svg.ToString();
    }

    private static double Pixels(double ratio) => Math.Min(ratio, Most) / Most * Width;
}
