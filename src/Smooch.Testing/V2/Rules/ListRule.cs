using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A list of a length, with a rule for each element.</summary>
internal sealed class ListRule(Rule item, int least = 0, int most = int.MaxValue) : Rule
{
    protected override string Kind => "array";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value is not JsonArray list)
        {
            problems.Add($"{path} should be {Kind}");
            return;
        }

        if (list.Count < least)
            problems.Add($"{path} should NOT have fewer than {least} items");
        else if (list.Count > most)
            problems.Add($"{path} should NOT have more than {most} items");

        for (var i = 0; i < list.Count && i < most; i++)
            item.Check(list[i], $"{path}[{i}]", problems);
    }
}
