using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>What a member of a body must look like. Everything that is wrong is collected, as the service answers several problems at once.</summary>
internal abstract class Rule
{
    private const int ProblemLimit = 10;

    public bool IsNullable { get; init; }

    /// <summary>What is expected, for people: <c>string</c>, <c>integer</c> and so on.</summary>
    protected abstract string Kind { get; }

    /// <exception cref="ApiException">400 when the body is not as it should be.</exception>
    public void Check(JsonNode? body)
    {
        var problems = new List<string>();
        Check(body, "", problems);
        Throw(problems);
    }

    public void Check(JsonNode? value, string path, List<string> problems)
    {
        if (problems.Count >= ProblemLimit)
            return;

        if (value is not null)
            CheckValue(value, path, problems);
        else if (!IsNullable)
            problems.Add($"{path} should be {Kind}");
    }

    public static void Throw(List<string> problems)
    {
        if (problems.Count > 0)
            throw new ApiException(400, "bad_request", string.Join("; ", problems)) { Problems = problems };
    }

    protected abstract void CheckValue(JsonNode value, string path, List<string> problems);

    protected bool Is(JsonNode value, JsonValueKind kind, string path, List<string> problems)
    {
        if (value.GetValueKind() == kind)
            return true;

        problems.Add($"{path} should be {Kind}");
        return false;
    }
}
