using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>True or false.</summary>
internal sealed class BooleanRule : Rule
{
    protected override string Kind => "boolean";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            problems.Add($"{path} should be {Kind}");
    }
}
