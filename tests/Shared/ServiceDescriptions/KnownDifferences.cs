namespace Smooch.Tests;

/// <summary>
/// Where this SDK and a description differ on purpose, each with its reason. What is neither here nor equal fails, and so does what no
/// longer differs.
/// </summary>
/// <param name="known">The reasons, with what they explain, separated by whitespace or, where a name has a space, by commas.</param>
internal sealed class KnownDifferences(params (string Reason, string Names)[] known)
{
    /// <summary>Compares what was found with what is known.</summary>
    /// <param name="found">The names of what differs.</param>
    public void Check(IEnumerable<string> found)
    {
        var expected = known.SelectMany(each => Names(each.Names)).ToList();
        Assert.Equal(expected.Count, expected.Distinct(StringComparer.Ordinal).Count());
        Assert.All(known, each => Assert.NotEmpty(each.Reason));
        var actual = found.Distinct(StringComparer.Ordinal).ToList();
        var unknown = actual.Except(expected, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var gone = expected.Except(actual, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(
            unknown.Count + gone.Count == 0,
            $"Not known: {string.Join(", ", unknown)}\nKnown, and gone: {string.Join(", ", gone)}");
    }

    private static string[] Names(string names) => names.Contains(',', StringComparison.Ordinal)
        ? names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
