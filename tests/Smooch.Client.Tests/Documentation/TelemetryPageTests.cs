using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>docs/telemetry.md lists what the code reports, all of it and no more.</summary>
public sealed partial class TelemetryPageTests
{
    private const string Page = "docs/telemetry.md";

    /// <summary>The sources of everything that is shipped: the log classes of the ASP.NET Core package are not loaded here.</summary>
    private static readonly string Sources = string.Join('\n', Directory
        .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    [Fact]
    public void Every_log_event_has_its_row_with_level_and_name() => Assert.Equal(
        LoggerMessage().Matches(Sources)
            .Select(match => $"{match.Groups["id"]} {match.Groups["level"]} `{match.Groups["name"]}`")
            .Order(StringComparer.Ordinal),
        MarkdownTable.Rows(Page)
            .Where(cells => cells[0].All(char.IsAsciiDigit))
            .Select(cells => string.Join(' ', cells.Take(3)))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void No_id_is_used_twice_and_each_lies_in_its_range()
    {
        var ids = LoggerMessage().Matches(Sources)
            .Select(match => int.Parse(match.Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(ids, id => Assert.InRange(id, 100, 279));
    }

    [Fact]
    public void Every_instrument_has_its_row_with_kind_and_unit()
    {
        List<Instrument> instruments = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == SmoochTelemetry.Name)
                    instruments.Add(instrument);
            },
        };
        foreach (var type in SdkTypes.All.Where(type => type.Name.EndsWith("Telemetry", StringComparison.Ordinal)))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        listener.Start();

        Assert.Equal(
            instruments.Select(instrument => $"`{instrument.Name}` {Kind(instrument)}, `{instrument.Unit}`").Order(StringComparer.Ordinal),
            MarkdownTable.Rows(Page)
                .Where(cells => cells[0].StartsWith("`smooch.", StringComparison.Ordinal) && cells.Count == 4)
                .Select(cells => $"{cells[0]} {cells[1]}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_tag_is_on_the_page()
    {
        var tags = Tag().Matches(Sources).Select(match => match.Groups["tag"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("smooch.operation", tags);
        Assert.All(tags, tag => Assert.Contains($"`{tag}`", Pages.Text(Page), StringComparison.Ordinal));
    }

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0] switch
    {
        nameof(Histogram<>) => "histogram",
        nameof(Counter<>) => "counter",
        nameof(UpDownCounter<>) => "up-down counter",
        var other => other,
    };

    [GeneratedRegex(
        @"\[LoggerMessage\(\s*EventId = (?<id>\d+),\s*EventName = ""(?<name>\w+)"",\s*Level = LogLevel\.(?<level>\w+)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LoggerMessage();

    [GeneratedRegex(@"""(?<tag>(smooch|http|url|server|messaging|error)(\.[a-z_]+)+)""[,)]\s*(?!""(s|\{))", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
