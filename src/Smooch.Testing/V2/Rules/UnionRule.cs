using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One of several objects; the member <c>type</c> determines which.</summary>
internal sealed class UnionRule(params (string Type, ObjectRule Rule)[] cases) : Rule
{
    protected override string Kind => "object";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value is not JsonObject body)
        {
            problems.Add($"{path} should be {Kind}");
            return;
        }

        if (!body.ContainsKey("type"))
        {
            problems.Add($"{path} should have required property 'type'".TrimStart());
            return;
        }

        var type = (body["type"] as JsonValue)?.ToString();
        var fitting = Array.Find(cases, one => one.Type == type).Rule;
        if (fitting is null)
            problems.Add($"{path}.type should be equal to one of the allowed values: {string.Join(", ", cases.Select(one => one.Type))}");
        else
            fitting.Check(body, path, problems);
    }
}
