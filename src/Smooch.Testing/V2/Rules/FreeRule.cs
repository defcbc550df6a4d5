using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An object of any form, which channels define and the service only forwards.</summary>
internal sealed class FreeRule : Rule
{
    protected override string Kind => "object";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value is not JsonObject)
            problems.Add($"{path} should be {Kind}");
    }
}
