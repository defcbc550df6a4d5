using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>CONTRIBUTING.md shows the sample changes that tests/SampleChanges/check.sh applies, builds and tests.</summary>
public sealed class ContributingTests
{
    [Theory]
    [InlineData("operation", 6)]
    [InlineData("event", 5)]
    public void Sample_change_is_shown_as_it_is_and_touches_few_files(string name, int most)
    {
        var patch = File.ReadAllText(Repository.PathOf("tests", "SampleChanges", name + ".patch"));
        Assert.InRange(Regex.Count(patch, "^diff --git ", RegexOptions.Multiline), 1, most);
        var page = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"));
        Assert.Contains($"```diff\n{patch.TrimEnd()}\n```", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("operation")]
    [InlineData("event")]
    public void Sample_change_fits_the_sources(string name)
    {
        var file = "";
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "SampleChanges", name + ".patch")))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal))
                file = line == "--- /dev/null" ? "" : File.ReadAllText(Repository.PathOf(line["--- a/".Length..]));
            else if (file.Length > 0 && line.Length > 1 && line[0] is ' ' or '-')
                Assert.Contains(line[1..], file, StringComparison.Ordinal);
        }
    }
}
