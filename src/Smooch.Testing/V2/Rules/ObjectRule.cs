using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An object with a rule for each known member. Unknown members are ignored; members of responses only are rejected.</summary>
internal sealed class ObjectRule(params (string Name, Rule Rule)[] members) : Rule
{
    public string[] Required { get; init; } = [];

    /// <summary>Members that a request must not have.</summary>
    public string[] ReadOnly { get; init; } = [];

    /// <summary>Gets the rule for several members together.</summary>
    public Action<JsonObject, string, List<string>>? Also { get; init; }

    protected override string Kind => "object";

    /// <summary>Gets the known members, for callers that copy them.</summary>
    public IEnumerable<string> Names => members.Select(member => member.Name);

    public ObjectRule Plus(params (string Name, Rule Rule)[] more) =>
        new([.. members, .. more]) { Required = Required, ReadOnly = ReadOnly, Also = Also };

    /// <summary>The same rule for some of the members, all of them optional.</summary>
    public ObjectRule Only(params string[] names) => new([.. members.Where(member => names.Contains(member.Name))]);

    public ObjectRule Changed(string[] readOnly, Action<JsonObject, string, List<string>>? also) =>
        new(members) { Required = Required, ReadOnly = readOnly, Also = also };

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value is not JsonObject body)
        {
            problems.Add($"{path} should be {Kind}");
            return;
        }

        foreach (var name in Required)
        {
            if (!body.ContainsKey(name))
                problems.Add($"{path} should have required property '{name}'".TrimStart());
        }

        foreach (var name in ReadOnly)
        {
            if (body.ContainsKey(name))
                problems.Add($"{path}.{name} is read-only");
        }

        foreach (var (name, rule) in members)
        {
            if (body.ContainsKey(name))
                rule.Check(body[name], $"{path}.{name}", problems);
        }

        if (problems.Count == 0)
            Also?.Invoke(body, path, problems);
    }
}
