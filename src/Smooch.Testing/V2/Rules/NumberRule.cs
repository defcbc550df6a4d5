using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A number between two others; a whole one if wanted.</summary>
internal sealed class NumberRule(decimal least = decimal.MinValue, decimal most = decimal.MaxValue, bool isWhole = true) : Rule
{
    protected override string Kind => isWhole ? "integer" : "number";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (!Is(value, JsonValueKind.Number, path, problems))
            return;

        if (!decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || (isWhole && number != decimal.Truncate(number)))
        {
            problems.Add($"{path} should be {Kind}");
        }
        else if (number < least)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path} should be >= {least}"));
        }
        else if (number > most)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path} should be <= {most}"));
        }
    }
}
